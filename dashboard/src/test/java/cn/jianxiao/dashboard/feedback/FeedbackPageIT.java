package cn.jianxiao.dashboard.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.Feedback;
import cn.jianxiao.approval.event.FeedbackKind;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.dashboard.sample.SampleProjects;
import cn.jianxiao.dashboard.sample.SampleStore;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.material.MaterialAnswer;
import cn.jianxiao.registry.material.MaterialKey;
import cn.jianxiao.registry.material.MaterialKind;
import cn.jianxiao.registry.material.Materials;
import cn.jianxiao.registry.material.ReportedMaterial;
import cn.jianxiao.registry.material.Validity;
import cn.jianxiao.registry.rule.CodeRules;
import cn.jianxiao.sql.row.FeedbackRow;
import cn.jianxiao.sql.row.ProjectRow;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

/** NA6, NA8 on the pages. */
@SpringBootTest(classes = TestApplication.class)
@Import(OnSampleStore.class)
@DirtiesContext // Of several applications in one JVM, only the one started last sees who is logged in.
@ViewPackages(packages = "cn.jianxiao.dashboard")
@WithMockUser(username = OnSampleStore.SUPERVISOR, roles = "SUPERVISOR")
class FeedbackPageIT extends SpringBrowserlessTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private CodeRegistry codes;

    @Autowired
    private CodeRules rules;

    @Autowired
    private Materials materials;

    @BeforeEach
    void accounts() {
        OnSampleStore.introduce(accounts);
    }

    @Test
    void NA8_the_figures_say_numerator_and_denominator_and_what_they_are_over() {
        for (String by : new String[] {"department", "division", "matter"}) {
            open("feedback?period=this-year&by=" + by);

            assertThat(text()).contains("满意率", "按时答复率", "得分 3 至 5 的评价", "5 非常满意", "应答复");
        }
    }

    @Test
    void X3_a_figure_leads_to_as_many_records() {
        open("feedback?period=this-year");
        Anchor dissatisfied = $(Anchor.class).all().stream()
                .filter(anchor -> anchor.getHref().contains("state=dissatisfied"))
                .findFirst()
                .orElseThrow();
        String count = dissatisfied.getText().replaceAll("\\D", "");
        open(dissatisfied.getHref());

        assertThat(test($(Grid.class).single()).size())
                .isEqualTo(Integer.parseInt(count))
                .isPositive();
        assertThat(text()).contains("导出 CSV", "导出 Excel");
    }

    @Test
    void NA8_records_can_be_found_by_kind_and_words() {
        open("feedback?period=this-year&view=records&kind=complaint&q=" + "补正");
        assertThat(test($(Grid.class).single()).size()).isPositive();

        open("feedback?period=this-year&view=records&q=nobody-said-this");
        assertThat(text()).contains("本期没有反馈");
    }

    @Test
    void NA6_promises_are_listed_with_their_breaches_first_and_counted() {
        open("commitments?period=this-year");

        assertThat(text()).contains("违诺", "承诺属实", "未核查", "占已核查", "导出 Excel");
        Anchor broken = $(Anchor.class).all().stream()
                .filter(anchor -> anchor.getHref().contains("outcome=broken"))
                .findFirst()
                .orElseThrow();
        String count = broken.getText().replaceAll("\\D", "");
        open(broken.getHref());
        assertThat(test($(Grid.class).single()).size())
                .isEqualTo(Integer.parseInt(count))
                .isPositive();
    }

    @Test
    void NA8_a_case_shows_what_was_said_about_it() {
        var event = SampleStore.filled().projects().getFirst().events().getFirst();
        Instant said = event.occurredAt().plusSeconds(60);
        SampleStore.filled()
                .add(new FeedbackRow(
                        new Feedback(
                                "page-1",
                                "test",
                                said,
                                said,
                                FeedbackKind.COMPLAINT.code(),
                                "",
                                "",
                                "",
                                event.project(),
                                "",
                                event.caseId(),
                                "",
                                "",
                                0,
                                "窗口无人值守",
                                Instant.EPOCH,
                                "",
                                false),
                        "",
                        false,
                        1));
        open("cases/" + event.project() + "/" + event.caseId());

        assertThat(text()).contains("评价、投诉与承诺核查", "窗口无人值守");
    }

    @Test
    void NA7_a_project_shows_early_planning_and_area_assessment_once_they_are_reported() {
        String code =
                new SampleProjects(codes, rules, OnSampleStore.SUPERVISOR).registered("策划示范项目", OnSampleStore.DISTRICT);
        SampleStore.filled()
                .add(new ProjectRow(code, "", "策划示范项目", "", "", OnSampleStore.DISTRICT, 1, Instant.EPOCH, "test", 1));
        open("projects/" + code);
        assertThat(text()).doesNotContain("策划生成与区域评估");

        for (MaterialKind kind : List.of(MaterialKind.EARLY_PLANNING, MaterialKind.AREA_ASSESSMENT)) {
            ReportedMaterial result = new ReportedMaterial(
                    new MaterialKey("planning", code + kind),
                    code,
                    kind,
                    "CHSC",
                    "策划生成",
                    "渝策划〔2026〕7号",
                    "项目策划生成意见",
                    LocalDate.of(2026, 1, 5),
                    Validity.UNLIMITED,
                    Optional.empty(),
                    "");
            assertThat(materials.link(
                            result, new Stamp(new Actor("planning", ""), Instant.parse("2026-03-09T01:02:03Z"))))
                    .isInstanceOf(MaterialAnswer.Done.class);
        }
        open("projects/" + code);
        assertThat(text()).contains("策划生成与区域评估", "策划生成成果", "区域评估成果", "渝策划〔2026〕7号");
    }

    @Test
    @WithMockUser(username = OnSampleStore.LEADER, roles = "DISTRICT_LEADER")
    void a_leader_sees_the_own_district_only() {
        for (String page : new String[] {"feedback", "commitments"}) {
            open(page + "?period=this-year&by=division");

            assertThat(text()).contains("渝中").doesNotContain("天河");
        }
    }

    private static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
