package cn.jianxiao.dashboard.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.registry.account.Accounts;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

/** Every figure leads to its cases. */
@SpringBootTest(classes = TestApplication.class)
@Import(OnSampleStore.class)
@DirtiesContext // Of several applications in one JVM, only the one started last sees who is logged in.
@ViewPackages(packages = "cn.jianxiao.dashboard")
@WithMockUser(username = OnSampleStore.SUPERVISOR, roles = "SUPERVISOR")
class RankingLinksIT extends SpringBrowserlessTest {

    @Autowired
    private Accounts accounts;

    private record Linked(String number, String href) {}

    @BeforeEach
    void accounts() {
        OnSampleStore.introduce(accounts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ranking", "ranking?period=last-month&by=department", "ranking?period=this-year"})
    void behind_each_number_stand_as_many_cases(String ranking) {
        List<Linked> numbers = numbers(ranking);
        assertThat(numbers).extracting(Linked::number).anyMatch(number -> !number.equals("0"));
        SoftAssertions all = new SoftAssertions();
        for (Linked linked : numbers) {
            open(linked.href());
            all.assertThat(text()).as(linked.href()).contains("共 " + linked.number() + " 件 ");
        }
        all.assertAll();
    }

    @Test
    void the_days_of_a_number_are_shown_above_its_cases_and_can_be_taken_out() {
        Linked judged = numbers("ranking?period=last-month").stream()
                .filter(linked -> linked.href().contains("judgement=judged"))
                .findFirst()
                .orElseThrow();
        open(judged.href());
        assertThat(text()).contains("办结于 ");
        int ofTheMonth = test($(Grid.class).single()).size();
        assertThat(ofTheMonth).hasToString(judged.number());
        test($(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().filter("清除办结期间"::equals).isPresent())
                        .single())
                .click();
        assertThat(text()).doesNotContain("办结于 ");
        assertThat(test($(Grid.class).single()).size()).isGreaterThan(ofTheMonth);
    }

    @Test
    void a_day_that_is_none_counts_as_not_said() {
        open("cases?from=nonsense&to=");
        assertThat(text()).doesNotContain("办结于");
        open("cases?from=2026-02-01");
        assertThat(text()).contains("办结于 2026-02-01 起");
        open("cases?to=2026-02-01");
        assertThat(text()).contains("办结于 2026-02-01 及以前");
    }

    private List<Linked> numbers(String ranking) {
        open(ranking);
        return $(Anchor.class).all().stream()
                .filter(anchor -> anchor.getText().matches("[\\d,]+"))
                .map(anchor -> new Linked(anchor.getText(), anchor.getHref()))
                .toList();
    }

    private static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
