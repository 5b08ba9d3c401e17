package cn.jianxiao.approval.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.event.ApprovalEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the clock against an independent count on fingers, over seeded histories. */
class ClockOracleTest {

    private static final int HISTORIES = Integer.getInteger("jianxiao.histories", 10_000);

    private final WorkingCalendar calendar = PublishedCalendar.national();

    @Test
    void the_four_times_agree_with_counting_day_by_day_under_every_rule() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            List<ApprovalEvent> events = RandomCases.of(seed);
            CountingRule rule = rule(seed);
            CaseTimeline timeline = timeline(events, rule);
            SlowClock slow = new SlowClock(events, rule, calendar);
            LocalDate asOf = OfficialDay.of(timeline.measuredTo());

            assertSame(seed, slow.days(asOf, DayUnit.WORKING_DAY), timeline.working());
            assertSame(seed, slow.days(asOf, DayUnit.CALENDAR_DAY), timeline.calendar());
        }
    }

    @Test
    void the_deadline_is_the_day_on_which_counting_reaches_the_limit() {
        for (long seed = 0; seed < HISTORIES; seed += 5) {
            List<ApprovalEvent> events = RandomCases.of(seed);
            CountingRule rule = rule(seed);
            CaseTimeline timeline = timeline(events, rule);
            SlowClock slow = new SlowClock(events, rule, calendar);
            if (timeline.history().accepted() != null && timeline.limitDays() > 0) {
                LocalDate expected = slow.dayReaching(timeline.limitDays());
                LocalDate deadline = timeline.deadline() == null ? null : OfficialDay.of(timeline.deadline());
                assertThat(deadline).as("seed %d", seed).isEqualTo(expected);
            }
        }
    }

    @Test
    void a_case_is_overdue_exactly_when_it_ended_after_it_became_so() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            CaseTimeline timeline = timeline(RandomCases.of(seed), rule(seed));
            Instant ended = timeline.history().ended();
            if (timeline.judgement() != Judgement.NOT_JUDGED && ended != null) {
                Instant from = timeline.overdueFrom();
                boolean late = from != null && !ended.isBefore(from);
                assertThat(timeline.judgement() == Judgement.OVERDUE)
                        .as("seed %d", seed)
                        .isEqualTo(late);
            }
        }
    }

    @Test
    void the_intervals_fill_the_span_without_gap_or_overlap() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            CaseTimeline timeline = timeline(RandomCases.of(seed), rule(seed));
            Instant next = timeline.history().received();
            for (Interval interval : timeline.intervals()) {
                assertThat(interval.from()).as("seed %d", seed).isEqualTo(next);
                next = interval.to();
            }
            assertThat(next).isEqualTo(timeline.measuredTo());
        }
    }

    @Test
    void a_case_depends_on_the_set_of_its_events_and_never_on_their_arrival() {
        Random random = new Random(1);
        for (long seed = 0; seed < HISTORIES; seed += 10) {
            List<ApprovalEvent> events = RandomCases.of(seed);
            CaseTimeline expected = timeline(events, rule(seed));
            List<ApprovalEvent> shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, random);

            assertThat(timeline(shuffled, rule(seed))).isEqualTo(expected);
        }
    }

    @Test
    void adding_a_working_day_to_the_calendar_never_moves_a_deadline_away() {
        for (long seed = 0; seed < HISTORIES; seed += 20) {
            List<ApprovalEvent> events = RandomCases.of(seed);
            CountingRule rule = CountingRule.standard();
            CaseHistory history = CaseHistory.of(events);
            Instant before = CaseTimeline.of(history, rule, calendar, history.lastEventAt())
                    .deadline();
            LocalDate day = OfficialDay.of(history.received()).plusDays(seed % 40);
            Instant after = CaseTimeline.of(history, rule, calendar.with(day, true), history.lastEventAt())
                    .deadline();
            if (before != null && after != null) {
                assertThat(after).as("seed %d", seed).isBeforeOrEqualTo(before);
            }
        }
    }

    private CaseTimeline timeline(List<ApprovalEvent> events, CountingRule rule) {
        CaseHistory history = CaseHistory.of(events);
        return CaseTimeline.of(history, rule, calendar, history.lastEventAt());
    }

    private static CountingRule rule(long seed) {
        CountingRule rule = CountingRule.standard().withCountedDays((seed & 1) != 0, (seed & 2) != 0);
        rule = (seed & 4) == 0 ? rule : rule.withStops(EnumSet.of(TimeKind.SPECIAL));
        rule = (seed & 8) == 0 ? rule : rule.withUnit(CountUnit.CALENDAR_DAY);
        rule = (seed & 32) == 0 ? rule : rule.withDeadlineAt(DeadlineAt.TIME_OF_ACCEPTANCE);
        return (seed & 16) == 0 ? rule : rule.withOverdueAtLimit(true);
    }

    private static void assertSame(long seed, Map<TimeKind, Integer> expected, FourTimes actual) {
        for (TimeKind kind : TimeKind.values()) {
            assertThat(actual.of(kind)).as("%s of seed %d", kind, seed).isEqualTo(expected.getOrDefault(kind, 0));
        }
    }
}
