package cn.jianxiao.dashboard.quality;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.quality.Suspicion;
import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.chart.Chart;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.dashboard.sample.SampleStore;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.account.Accounts;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

/** SH2, SH4, SH6, SC4 on the page. */
@SpringBootTest(classes = TestApplication.class)
@Import(OnSampleStore.class)
@DirtiesContext // Of several applications in one JVM, only the one started last sees who is logged in.
@ViewPackages(packages = "cn.jianxiao.dashboard")
@WithMockUser(username = OnSampleStore.SUPERVISOR, roles = "SUPERVISOR")
class QualityPageIT extends SpringBrowserlessTest {

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void accounts() {
        OnSampleStore.introduce(accounts);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void every_view_opens_with_something_in_it(View view) {
        open("quality?period=this-year&view="
                + view.name().toLowerCase(Locale.ROOT).replace('_', '-'));

        assertThat(text()).contains(Texts.of("quality.view", view)).doesNotContain("本期没有数据");
    }

    @Test
    void the_figures_say_numerator_denominator_and_meaning_and_draw_their_trend() {
        open("quality?period=this-year&by=department");

        assertThat(text()).contains("30 分钟内到达", "过程没有缺口的办件 ÷ 本期办结的办件");
        assertThat($(Chart.class).all()).hasSize(1);
    }

    @Test
    void what_a_figure_leaves_out_leads_to_as_many_records_and_they_to_their_cases() {
        open("quality?period=this-year");
        Anchor late = $(Anchor.class).all().stream()
                .filter(anchor -> anchor.getHref().contains("aspect=timeliness"))
                .findFirst()
                .orElseThrow();
        String count = late.getText().replaceAll("\\D", "");
        open(late.getHref());

        Grid<?> grid = $(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(Integer.parseInt(count)).isPositive();
        assertThat($(Anchor.class).all()).anyMatch(anchor -> anchor.getText().equals("导出 CSV"));
    }

    @Test
    void a_rule_shows_its_cases_only() {
        open("quality?period=this-year&view=off-system&rule=result-without-flow");

        assertThat(text()).contains(Texts.of("quality.rule", Suspicion.RESULT_WITHOUT_FLOW), "导出 Excel");
        assertThat(test($(Grid.class).single()).size()).isPositive();
    }

    @Test
    @WithMockUser(username = OnSampleStore.LEADER, roles = "DISTRICT_LEADER")
    void a_leader_sees_the_own_district_only() {
        open("quality?period=this-year&by=division");

        assertThat(text()).contains("渝中").doesNotContain("天河");
    }

    @Test
    void a_pasted_list_is_compared() {
        String known =
                SampleStore.filled().projects().get(0).events().getFirst().caseId();
        open("quality?view=comparison");
        test($(TextArea.class).single()).setValue(known + "\nNOBODY-1");
        test($(Button.class).withText("比对").single()).click();

        assertThat(text()).contains("我方未知", "NOBODY-1", known);
    }

    private static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
