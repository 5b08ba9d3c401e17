package cn.jianxiao.approval.project;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.CountUnit;
import cn.jianxiao.approval.clock.CountingRule;
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
import org.junit.jupiter.api.Test;

/** Holds the joint time of several cases against a count day by day, over seeded projects. */
class JointTimeOracleTest {

    private static final int PROJECTS = Integer.getInteger("jianxiao.histories", 10_000) / 10;
    private static final MatterKind[] KINDS = {
        MatterKind.ADMINISTRATIVE,
        MatterKind.ADMINISTRATIVE,
        MatterKind.TECHNICAL_REVIEW,
        MatterKind.INTERMEDIARY,
        MatterKind.UTILITY
    };

    private final WorkingCalendar calendar = PublishedCalendar.national();

    @Test
    void X7_the_six_shares_agree_with_counting_day_by_day_and_add_up_exactly() {
        for (long seed = 0; seed < PROJECTS; seed++) {
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
        }
    }

    @Test
    void the_slices_fill_the_span_without_gap_or_overlap() {
        for (long seed = 0; seed < PROJECTS; seed++) {
            CountingRule rule = rule(seed);
            JointTime time = JointTime.of(cases(seed, rule), rule, calendar).orElseThrow();
            Instant next = time.from();
            for (Slice slice : time.slices()) {
                assertThat(slice.from()).as("seed %d", seed).isEqualTo(next);
                next = slice.to();
            }
            assertThat(next).isEqualTo(time.to());
        }
    }

    @Test
    void the_union_never_counts_a_moment_twice_and_depends_on_no_order() {
        Random random = new Random(7);
        for (long seed = 0; seed < PROJECTS; seed++) {
            CountingRule rule = rule(seed);
            List<ProjectCase> cases = cases(seed, rule);
            JointTime expected = JointTime.of(cases, rule, calendar).orElseThrow();
            List<ProjectCase> twice = new ArrayList<>(cases);
            twice.addAll(cases);
            Collections.shuffle(twice, random);
            assertThat(JointTime.of(twice, rule, calendar)).as("seed %d", seed).contains(expected);
        }
    }

    @Test
    void another_case_never_makes_the_union_of_what_runs_shorter() {
        for (long seed = 0; seed < PROJECTS; seed++) {
            CountingRule rule = CountingRule.standard().withParallel(ParallelTime.UNION_OF_RUNNING);
            List<ProjectCase> cases = cases(seed, rule);
            int all = JointTime.of(cases, rule, calendar).orElseThrow().used();
            int fewer = JointTime.of(cases.subList(1, cases.size()), rule, calendar)
                    .map(JointTime::used)
                    .orElse(0);
            assertThat(all).as("seed %d", seed).isGreaterThanOrEqualTo(fewer);
        }
    }

    private List<ProjectCase> cases(long seed, CountingRule rule) {
        Random random = new Random(seed);
        List<ProjectCase> cases = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            CaseHistory history = CaseHistory.of(RandomCases.of(seed * 10 + i));
            CaseTimeline timeline = CaseTimeline.of(history, rule, calendar, history.lastEventAt());
            cases.add(new ProjectCase(
                    "case " + i,
                    "code",
                    Stage.CONSTRUCTION_PERMIT,
                    KINDS[random.nextInt(KINDS.length)],
                    "matter " + i,
                    "",
                    timeline));
        }
        return cases;
    }

    private static CountingRule rule(long seed) {
        CountingRule rule = CountingRule.standard()
                .withParallel(ParallelTime.values()[(int) (seed % ParallelTime.values().length)]);
        return seed % 3 == 0 ? rule.withUnit(CountUnit.CALENDAR_DAY) : rule;
    }
}
