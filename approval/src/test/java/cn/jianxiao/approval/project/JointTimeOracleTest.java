package cn.jianxiao.approval.project;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.CountUnit;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.clock.Histories;
import cn.jianxiao.approval.clock.OfficialDay;
import cn.jianxiao.approval.clock.ParallelTime;
import cn.jianxiao.approval.clock.RandomCases;
import cn.jianxiao.approval.event.MatterKind;
import cn.jianxiao.approval.event.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds the joint time of several cases against a count day by day, over seeded projects. */
class JointTimeOracleTest {

    /** A project has three or four cases. */
    private static final int SHARE = 3;

    private static final MatterKind[] KINDS = {
        MatterKind.ADMINISTRATIVE,
        MatterKind.ADMINISTRATIVE,
        MatterKind.TECHNICAL_REVIEW,
        MatterKind.INTERMEDIARY,
        MatterKind.UTILITY
    };

    private static final List<String> CODES = List.of("project", "a", "b", "c", "d");
    private static final List<String> GROUPS = List.of("", "", "g1", "g2");

    private final WorkingCalendar calendar = PublishedCalendar.national();

    @Test
    void X7_the_six_shares_agree_with_counting_day_by_day_and_add_up_exactly() {
        Histories.seeds(SHARE, "projects: shares day by day", seed -> {
            CountingRule rule = rule(seed);
            List<ProjectCase> cases = cases(seed, rule);
            JointTime time = JointTime.of(cases, rule, calendar).orElseThrow();
            SlowOwner slow = new SlowOwner(cases, rule.parallel() == ParallelTime.UNION_LESS_STOPS);
            Map<Owner, Integer> working = new EnumMap<>(Owner.class);
            Map<Owner, Integer> all = new EnumMap<>(Owner.class);
            LocalDate last = OfficialDay.of(time.to());
            for (LocalDate day = OfficialDay.of(time.from()).plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
                Owner owner = slow.at(OfficialDay.start(day).minusMillis(1));
                all.merge(owner, 1, Integer::sum);
                working.merge(owner, calendar.isWorkingDay(day) ? 1 : 0, Integer::sum);
            }
            for (Owner owner : Owner.values()) {
                assertThat(time.working().of(owner))
                        .as("%s, seed %d", owner, seed)
                        .isEqualTo(working.getOrDefault(owner, 0));
                assertThat(time.calendar().of(owner))
                        .as("%s, seed %d", owner, seed)
                        .isEqualTo(all.getOrDefault(owner, 0));
            }
            assertThat(time.calendar().span()).isEqualTo((int)
                    (last.toEpochDay() - OfficialDay.of(time.from()).toEpochDay()));
        });
    }

    @Test
    void the_slices_fill_the_span_without_gap_or_overlap() {
        Histories.seeds(SHARE, "projects: slices", seed -> {
            CountingRule rule = rule(seed);
            JointTime time = JointTime.of(cases(seed, rule), rule, calendar).orElseThrow();
            Instant next = time.from();
            for (Slice slice : time.slices()) {
                assertThat(slice.from()).as("seed %d", seed).isEqualTo(next);
                next = slice.to();
            }
            assertThat(next).isEqualTo(time.to());
        });
    }

    @Test
    void invariant_3_the_union_of_a_project_never_counts_a_moment_twice_and_depends_on_no_order() {
        Histories.seeds(SHARE, "projects: invariant 3, the union of a project", seed -> {
            CountingRule rule = rule(seed);
            List<ProjectCase> cases = cases(seed, rule);
            JointTime expected = JointTime.of(cases, rule, calendar).orElseThrow();
            List<ProjectCase> twice = new ArrayList<>(cases);
            twice.addAll(cases);
            Collections.shuffle(twice, new Random(seed));
            assertThat(JointTime.of(twice, rule, calendar)).as("seed %d", seed).contains(expected);
        });
    }

    @Test
    void another_case_never_makes_the_union_of_what_runs_shorter() {
        Histories.seeds(SHARE, "projects: one more case", seed -> {
            CountingRule rule = CountingRule.standard().withParallel(ParallelTime.UNION_OF_RUNNING);
            List<ProjectCase> cases = cases(seed, rule);
            int all = JointTime.of(cases, rule, calendar).orElseThrow().used();
            int fewer = JointTime.of(cases.subList(1, cases.size()), rule, calendar)
                    .map(JointTime::used)
                    .orElse(0);
            assertThat(all).as("seed %d", seed).isGreaterThanOrEqualTo(fewer);
        });
    }

    @Test
    void CQ3_a_code_with_two_parents_counts_under_each_of_them_and_once_in_the_project() {
        CodeTree tree = new CodeTree(
                Map.of("a", List.of("project"), "b", List.of("project"), "c", List.of("a", "b"), "d", List.of("c")));
        Map<String, List<String>> below = Map.of(
                "project", List.of("project", "a", "b", "c", "d"),
                "a", List.of("a", "c", "d"),
                "b", List.of("b", "c", "d"),
                "c", List.of("c", "d"),
                "d", List.of("d"));
        Histories.seeds(SHARE, "projects: codes with two parents", seed -> {
            CountingRule rule = rule(seed);
            List<ProjectCase> cases = cases(seed, rule);
            below.forEach((code, its) -> {
                List<ProjectCase> under =
                        cases.stream().filter(each -> its.contains(each.code())).toList();
                assertThat(tree.casesUnder(code, cases))
                        .as("%s, seed %d", code, seed)
                        .isEqualTo(under);
                assertThat(JointTime.of(under, rule, calendar)
                                .map(JointTime::used)
                                .orElse(0))
                        .as("%s, seed %d", code, seed)
                        .isEqualTo(used(under, rule));
            });
        });
    }

    /** What several cases used together: day by day, or from group to group. */
    private int used(List<ProjectCase> cases, CountingRule rule) {
        List<ProjectCase> government =
                cases.stream().filter(ProjectCase::isGovernment).toList();
        return switch (rule.parallel()) {
            case UNION_LESS_STOPS, UNION_OF_RUNNING -> ownedByGovernment(cases, rule);
            case SUM ->
                government.stream().mapToInt(each -> each.timeline().used()).sum();
            case LONGEST_OF_GROUP -> {
                int sum = 0;
                for (String group : List.of("", "g1", "g2")) {
                    IntStream used = government.stream()
                            .filter(each -> each.group().equals(group))
                            .mapToInt(each -> each.timeline().used());
                    sum += group.isEmpty() ? used.sum() : used.max().orElse(0);
                }
                yield sum;
            }
        };
    }

    private int ownedByGovernment(List<ProjectCase> cases, CountingRule rule) {
        if (cases.isEmpty()) {
            return 0;
        }
        SlowOwner slow = new SlowOwner(cases, rule.parallel() == ParallelTime.UNION_LESS_STOPS);
        JointTime time = JointTime.of(cases, rule, calendar).orElseThrow();
        LocalDate last = OfficialDay.of(time.to());
        int days = 0;
        for (LocalDate day = OfficialDay.of(time.from()).plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            boolean counts = rule.counting().unit() == CountUnit.CALENDAR_DAY || calendar.isWorkingDay(day);
            days += counts && slow.at(OfficialDay.start(day).minusMillis(1)) == Owner.GOVERNMENT ? 1 : 0;
        }
        return days;
    }

    /** All measured up to the same moment. */
    private List<ProjectCase> cases(long seed, CountingRule rule) {
        Random random = new Random(seed);
        List<CaseHistory> histories = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            histories.add(CaseHistory.of(RandomCases.of(seed * 10 + i)));
        }
        Instant asOf = histories.stream()
                .map(CaseHistory::lastEventAt)
                .max(Instant::compareTo)
                .orElseThrow();
        List<ProjectCase> cases = new ArrayList<>();
        for (CaseHistory history : histories) {
            int number = cases.size();
            cases.add(new ProjectCase(
                    "case " + number,
                    CODES.get(random.nextInt(CODES.size())),
                    Stage.CONSTRUCTION_PERMIT,
                    KINDS[random.nextInt(KINDS.length)],
                    "matter " + number,
                    GROUPS.get(random.nextInt(GROUPS.size())),
                    CaseTimeline.of(history, rule, calendar, asOf)));
        }
        return cases;
    }

    private static CountingRule rule(long seed) {
        CountingRule rule = CountingRule.standard()
                .withParallel(ParallelTime.values()[(int) (seed % ParallelTime.values().length)]);
        return seed % 3 == 0 ? rule.withUnit(CountUnit.CALENDAR_DAY) : rule;
    }
}
