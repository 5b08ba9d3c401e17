package cn.jianxiao.approval.link;

import static cn.jianxiao.approval.link.Judged.MAIN;
import static cn.jianxiao.approval.link.Judged.PART;
import static cn.jianxiao.approval.link.Judged.PROJECT;
import static cn.jianxiao.approval.link.Judged.SECTION;
import static cn.jianxiao.approval.link.Judged.filing;
import static cn.jianxiao.approval.link.Judged.link;
import static cn.jianxiao.approval.link.Judged.linked;
import static cn.jianxiao.approval.link.Judged.project;
import static cn.jianxiao.approval.link.Judged.reason;
import static cn.jianxiao.approval.link.Judged.under;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.code.graph.CodeStatus;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkingTest {

    @Test
    void GD1_an_event_under_a_code_of_another_project_is_refused_with_the_code() {
        String other = "2509-320193-89-01-544060-1001";
        Link link = link(under(other, "2026-03-02"), project().with(PART, 1, PROJECT));

        assertThat(link)
                .isInstanceOfSatisfying(
                        Link.Refused.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .satisfies(finding -> {
                                    assertThat(finding.reason()).isEqualTo(LinkReason.CODE_OF_OTHER_PROJECT);
                                    assertThat(finding.field()).isEqualTo("code");
                                    assertThat(finding.value()).isEqualTo(other);
                                }));
    }

    @Test
    void GD1_a_further_code_that_the_case_covers_may_not_be_another_projects_either() {
        assertThat(reason(under(PROJECT, "2026-03-02").linkedCodes(List.of("2509-320193-89-01-544060")), project()))
                .isEqualTo(LinkReason.CODE_OF_OTHER_PROJECT);
    }

    @Test
    void GD2_an_event_under_the_bare_project_code_is_linked_although_nothing_is_registered() {
        assertThat(linked(under(PROJECT, "2026-03-02"), project()).code()).isEqualTo(PROJECT);
        assertThat(linked(under("", "2026-03-02"), project()).code()).isEmpty();
    }

    @Test
    void GD5_a_cancelled_code_takes_no_event_that_occurred_later_but_keeps_the_earlier_ones() {
        Judged cancelled = project().ended(PART, CodeStatus.CANCELLED, "2026-03-10");

        assertThat(reason(under(PART, "2026-03-11"), cancelled)).isEqualTo(LinkReason.CODE_CANCELLED);
        assertThat(linked(under(PART, "2026-03-09"), cancelled).code()).isEqualTo(PART);
    }

    @Test
    void GD6_a_filing_under_an_engineering_code_is_refused_and_under_the_project_code_taken() {
        Judged split = project().with(PART, 1, PROJECT).with(MAIN, 0, PROJECT).with(MAIN + "-001", 1, MAIN);

        assertThat(reason(filing(PART), split)).isEqualTo(LinkReason.INITIATION_UNDER_PART);
        assertThat(reason(filing(MAIN + "-001"), split)).isEqualTo(LinkReason.INITIATION_UNDER_PART);
        assertThat(linked(filing(MAIN), split).code()).isEqualTo(MAIN);
        assertThat(linked(filing(PROJECT), split).code()).isEqualTo(PROJECT);
    }

    @Test
    void GD6_a_filing_under_an_engineering_code_that_nobody_knows_is_refused_by_its_text() {
        assertThat(reason(filing(PART), project())).isEqualTo(LinkReason.INITIATION_UNDER_PART);
    }

    @Test
    void GD6_other_matters_of_the_first_stage_and_filings_of_later_ones_come_under_engineering_codes() {
        Judged split = project().with(PART, 1, PROJECT);

        assertThat(linked(filing(PART).matterName("建设用地规划许可证核发"), split).code()).isEqualTo(PART);
        assertThat(linked(filing(PART).stage(Stage.ACCEPTANCE).matterName("房屋建筑和市政基础设施工程竣工验收备案"), split)
                        .code())
                .isEqualTo(PART);
    }

    @Test
    void SC2_a_recycled_code_takes_nothing_until_it_is_restored() {
        assertThat(reason(under(PART, "2026-03-02"), project().ended(PART, CodeStatus.RECYCLED, "2026-03-10")))
                .isEqualTo(LinkReason.CODE_RECYCLED);
        assertThat(linked(under(PART, "2026-03-02"), project().with(PART, 1, PROJECT))
                        .code())
                .isEqualTo(PART);
    }

    @Test
    void SH3_a_departments_own_code_is_replaced_by_the_code_it_stands_for() {
        Judged known = project().with(PART, 1, PROJECT).alias("test", "GH-2026-7", PART);

        assertThat(linked(under("GH-2026-7", "2026-03-02"), known).code()).isEqualTo(PART);
        assertThat(reason(under("GH-2026-7", "2026-03-02"), known)).isEqualTo(LinkReason.OWN_CODE_RESOLVED);
        assertThat(linked(under(PART, "2026-03-02").linkedCodes(List.of("GH-2026-7")), known)
                        .linkedCodes())
                .containsExactly(PART);
    }

    @Test
    void SH3_the_own_code_of_another_system_stands_for_nothing_here() {
        Judged known = project().with(PART, 1, PROJECT).alias("other", "GH-2026-7", PART);

        assertThat(reason(under("GH-2026-7", "2026-03-02"), known)).isEqualTo(LinkReason.CODE_NOT_REGISTERED);
    }

    @Test
    void SH3_an_event_that_bears_only_an_own_code_waits_until_its_project_is_known() {
        assertThat(reason(under("GH-2026-7", "2026-03-02").project(""), project()))
                .isEqualTo(LinkReason.OWN_CODE_NOT_KNOWN);
    }

    @Test
    void CQ3_a_code_with_two_parents_takes_events_as_any_other() {
        Judged merged = project().with(PART, 1, PROJECT).with(SECTION, 2, PART, PROJECT + "-1002");

        assertThat(linked(under(SECTION, "2026-03-02"), merged).code()).isEqualTo(SECTION);
    }

    @Test
    void a_code_that_is_not_registered_yet_lets_its_event_wait() {
        assertThat(link(under(PART, "2026-03-02"), project())).isInstanceOf(Link.Waiting.class);
        assertThat(reason(under(PART, "2026-03-02"), project())).isEqualTo(LinkReason.CODE_NOT_REGISTERED);
    }

    @Test
    void a_further_code_that_is_not_registered_is_only_remarked_on() {
        assertThat(reason(under(PROJECT, "2026-03-02").linkedCodes(List.of(PART)), project()))
                .isEqualTo(LinkReason.COVERED_CODE_NOT_REGISTERED);
    }

    @Test
    void what_a_source_registered_is_known_but_the_registry_says_whether_it_still_is() {
        ApprovalEvent event = under(PART, "2026-03-11").build();
        CodeRegistration source = new CodeRegistration(
                "r",
                "s",
                Instant.EPOCH,
                Instant.EPOCH,
                PROJECT,
                MAIN,
                "",
                "",
                "",
                "",
                0,
                Instant.EPOCH,
                List.of(new RegisteredCode(PART, 1, "", List.of())));
        Linking linking = new Linking(InitiationMatters.shipped());

        assertThat(linking.link(event, KnownCodes.of(null, List.of(source)))).isInstanceOf(Link.Linked.class);
        assertThat(linking.link(
                        event,
                        KnownCodes.of(
                                project()
                                        .ended(PART, CodeStatus.CANCELLED, "2026-03-10")
                                        .snapshot(),
                                List.of(source))))
                .isInstanceOf(Link.Refused.class);
    }
}
