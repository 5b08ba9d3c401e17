package cn.jianxiao.approval.project;

import static cn.jianxiao.approval.event.EventStatus.ACCEPTED;
import static cn.jianxiao.approval.event.EventStatus.PASSED;
import static cn.jianxiao.approval.event.EventStatus.RECALLED;
import static cn.jianxiao.approval.event.EventStatus.RECEIVED;
import static cn.jianxiao.approval.event.EventStatus.SPECIAL_ENDED;
import static cn.jianxiao.approval.event.EventStatus.SPECIAL_STARTED;
import static cn.jianxiao.approval.event.Events.at;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.clock.Judgement;
import cn.jianxiao.approval.clock.ParallelTime;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.Events;
import cn.jianxiao.approval.event.MatterKind;
import cn.jianxiao.approval.event.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectTimeTest {

    private static final CountingRule RULE = CountingRule.standard();
    private static final WorkingCalendar CALENDAR = PublishedCalendar.national();
    private static final String NOW = "2026-03-31T12:00";

    /** A case in the words of the counter. */
    private static final class Case {
        private final String id;
        private final List<ApprovalEvent> events = new ArrayList<>();
        private String code = "P";
        private String matter = "m";
        private String group = "";
        private MatterKind kind = MatterKind.ADMINISTRATIVE;

        Case(String id) {
            this.id = id;
        }

        Case then(EventStatus status, String time) {
            events.add(Events.event(status, time).id(id + events.size()).build());
            return this;
        }

        Case under(String other) {
            code = other;
            return this;
        }

        Case matter(String other) {
            matter = other;
            return this;
        }

        Case in(String other) {
            group = other;
            return this;
        }

        Case kind(MatterKind other) {
            kind = other;
            return this;
        }

        ProjectCase build() {
            CaseTimeline timeline = CaseTimeline.of(CaseHistory.of(events), RULE, CALENDAR, at(NOW));
            return new ProjectCase(id, code, Stage.CONSTRUCTION_PERMIT, kind, matter, group, timeline);
        }
    }

    private static Case ended(String id, String from, String to) {
        return new Case(id).then(RECEIVED, from).then(ACCEPTED, from).then(PASSED, to);
    }

    private static JointTime together(CountingRule rule, Case... cases) {
        return JointTime.of(built(cases), rule, CALENDAR).orElseThrow();
    }

    private static List<ProjectCase> built(Case... cases) {
        return List.of(cases).stream().map(Case::build).toList();
    }

    @Test
    void two_cases_side_by_side_take_the_time_of_their_union() {
        JointTime time = together(RULE, ended("a", "2026-03-02", "2026-03-06"), ended("b", "2026-03-04", "2026-03-10"));
        assertThat(time.used()).isEqualTo(6);
        assertThat(time.calendar().span()).isEqualTo(8);
    }

    @Test
    void a_gap_between_cases_is_the_applicants() {
        JointTime time = together(RULE, ended("a", "2026-03-02", "2026-03-04"), ended("b", "2026-03-09", "2026-03-11"));
        assertThat(time.working()).isEqualTo(new Shares(4, 3, 0, 0, 0, 0));
    }

    @Test
    void a_stop_of_one_stops_the_clock_for_all_by_default_and_its_own_only_where_the_rule_says_so() {
        Case paused = new Case("a")
                .then(ACCEPTED, "2026-03-02")
                .then(SPECIAL_STARTED, "2026-03-03")
                .then(SPECIAL_ENDED, "2026-03-06")
                .then(PASSED, "2026-03-09");
        Case running = ended("b", "2026-03-02", "2026-03-09");
        assertThat(together(RULE, paused, running).working()).isEqualTo(new Shares(2, 0, 3, 0, 0, 0));
        CountingRule own = RULE.withParallel(ParallelTime.UNION_OF_RUNNING);
        assertThat(together(own, paused, running).working()).isEqualTo(new Shares(5, 0, 0, 0, 0, 0));
    }

    @Test
    void X7_the_split_by_whose_time_it_was_adds_up_to_the_span() {
        JointTime time = together(
                RULE,
                ended("permit", "2026-03-02", "2026-03-04"),
                ended("review", "2026-03-04", "2026-03-06").kind(MatterKind.TECHNICAL_REVIEW),
                ended("survey", "2026-03-09", "2026-03-11").kind(MatterKind.INTERMEDIARY),
                ended("water", "2026-03-11", "2026-03-12").kind(MatterKind.UTILITY));
        assertThat(time.working()).isEqualTo(new Shares(2, 1, 0, 2, 2, 1));
        assertThat(time.working().span()).isEqualTo(8);
    }

    @Test
    void the_longest_of_a_group_or_the_sum_may_be_counted_instead() {
        Case a = ended("a", "2026-03-02", "2026-03-06").in("g");
        Case b = ended("b", "2026-03-02", "2026-03-04").in("g");
        Case c = ended("c", "2026-03-02", "2026-03-03");
        assertThat(together(RULE.withParallel(ParallelTime.LONGEST_OF_GROUP), a, b, c)
                        .used())
                .isEqualTo(4 + 1);
        assertThat(together(RULE.withParallel(ParallelTime.SUM), a, b, c).used())
                .isEqualTo(4 + 2 + 1);
    }

    @Test
    void CQ3_a_case_of_a_merged_code_counts_under_each_parent_and_once_for_the_project() {
        CodeTree tree = new CodeTree(
                Map.of("P-001", List.of("P"), "P-002", List.of("P"), "P-001-001", List.of("P-001", "P-002")));
        List<ProjectCase> cases = built(ended("a", "2026-03-02", "2026-03-06").under("P-001-001"));
        assertThat(tree.casesUnder("P-001", cases)).hasSize(1);
        assertThat(tree.casesUnder("P-002", cases)).hasSize(1);
        assertThat(JointTime.of(tree.casesUnder("P", cases), RULE, CALENDAR)
                        .orElseThrow()
                        .used())
                .isEqualTo(4);
    }

    @Test
    void a_stage_ends_when_all_its_milestones_have_or_when_any_has() {
        List<ProjectCase> cases = built(
                ended("a", "2026-03-02", "2026-03-06").matter("x"),
                ended("b", "2026-03-02", "2026-03-10").matter("y"),
                new Case("c").then(ACCEPTED, "2026-03-03").matter("other"));
        StageRule all = new StageRule(Stage.CONSTRUCTION_PERMIT, 5, Milestone.ALL, Set.of("x", "y"));
        StageRule any = new StageRule(Stage.CONSTRUCTION_PERMIT, 5, Milestone.ANY, Set.of("x", "y"));
        assertThat(stage(all, cases).endedAt()).isEqualTo(at("2026-03-10"));
        assertThat(stage(any, cases).endedAt()).isEqualTo(at("2026-03-06"));
        StageRule more = new StageRule(Stage.CONSTRUCTION_PERMIT, 5, Milestone.ALL, Set.of("x", "y", "z"));
        assertThat(stage(more, cases).endedAt()).isNull();
    }

    @Test
    void a_stage_is_judged_by_its_own_limit() {
        List<ProjectCase> cases = built(ended("a", "2026-03-02", "2026-03-10"));
        StageRule limited = new StageRule(Stage.CONSTRUCTION_PERMIT, 5, Milestone.ALL, Set.of());
        assertThat(stage(limited, cases).judgement()).isEqualTo(Judgement.OVERDUE);
        assertThat(stage(StageRule.unset(Stage.CONSTRUCTION_PERMIT), cases).judgement())
                .isEqualTo(Judgement.NOT_JUDGED);
    }

    @Test
    void a_milestone_that_was_withdrawn_has_to_come_again() {
        List<ProjectCase> cases =
                built(new Case("a").then(ACCEPTED, "2026-03-02").then(RECALLED, "2026-03-03"));
        assertThat(stage(StageRule.unset(Stage.CONSTRUCTION_PERMIT), cases).endedAt())
                .isNull();
    }

    @Test
    void NA5_a_parallel_group_knows_its_members_its_union_and_who_was_last() {
        List<ParallelGroup> groups = ParallelGroup.of(
                built(
                        ended("a", "2026-03-02", "2026-03-06").in("g"),
                        ended("b", "2026-03-02", "2026-03-10").in("g"),
                        ended("alone", "2026-03-02", "2026-03-31")),
                RULE,
                CALENDAR);
        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).time().used()).isEqualTo(6);
        assertThat(groups.get(0).last().map(ProjectCase::id)).contains("b");
        assertThat(groups.get(0).oneAfterTheOther()).isFalse();
    }

    @Test
    void NA5_a_group_may_be_worked_off_in_order() {
        List<ParallelGroup> groups = ParallelGroup.of(
                built(
                        ended("a", "2026-03-02", "2026-03-06").in("g"),
                        ended("b", "2026-03-06", "2026-03-10").in("g")),
                RULE,
                CALENDAR);
        assertThat(groups.get(0).oneAfterTheOther()).isTrue();
    }

    @Test
    void SC6_a_project_ends_when_every_part_has_its_filing_and_its_archives() {
        ClosingCheck check = new ClosingCheck(Set.of("filing"), Set.of("archive"));
        CodeTree tree = new CodeTree(Map.of("P-001", List.of("P"), "P-002", List.of("P")));
        List<ProjectCase> cases = built(
                ended("a", "2026-03-02", "2026-03-06").under("P-001").matter("filing"),
                ended("b", "2026-03-02", "2026-03-06").under("P").matter("archive"),
                new Case("c").then(ACCEPTED, "2026-03-03").under("P-002").matter("filing"));
        assertThat(check.of(List.of("P-001", "P-002"), tree, cases))
                .containsExactly(new ClosingCheck.Missing("P-002", ClosingCheck.Kind.FILING));
    }

    private static StageTime stage(StageRule rule, List<ProjectCase> cases) {
        return StageTime.of(rule, cases, RULE, CALENDAR).orElseThrow();
    }
}
