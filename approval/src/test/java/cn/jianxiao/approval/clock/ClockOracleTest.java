package cn.jianxiao.approval.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the clock against an independent count on fingers, over seeded histories. */
class ClockOracleTest {

    private final WorkingCalendar calendar = PublishedCalendar.national();

    @Test
    void the_four_times_agree_with_counting_day_by_day_under_every_rule() {
        Histories.each("four times day by day", (seed, sent) -> {
            CountingRule rule = Measured.rule(seed);
            CaseTimeline timeline = Measured.timeline(seed, sent);
            SlowClock slow = new SlowClock(sent, rule, calendar);
            LocalDate asOf = OfficialDay.of(timeline.measuredTo());

            assertThat(timeline.working()).isEqualTo(times(slow.days(asOf, DayUnit.WORKING_DAY)));
            assertThat(timeline.calendar()).isEqualTo(times(slow.days(asOf, DayUnit.CALENDAR_DAY)));
        });
    }

    @Test
    void the_deadline_is_the_day_on_which_counting_reaches_the_limit() {
        Histories.each("deadlines", (seed, sent) -> {
            CaseTimeline timeline = Measured.timeline(seed, sent);
            if (timeline.history().accepted() != null && timeline.limitDays() > 0) {
                LocalDate expected = new SlowClock(sent, Measured.rule(seed), calendar).dayReaching(timeline.limit());
                LocalDate deadline = timeline.deadline() == null ? null : OfficialDay.of(timeline.deadline());
                assertThat(deadline).isEqualTo(expected);
            }
        });
    }

    @Test
    void a_case_is_overdue_exactly_when_it_ended_after_it_became_so() {
        Histories.each("judgement and the moment of being overdue", (seed, sent) -> {
            CaseTimeline timeline = Measured.timeline(seed, sent);
            Instant ended = timeline.history().ended();
            if (timeline.judgement() != Judgement.NOT_JUDGED && ended != null) {
                Instant from = timeline.overdueFrom();
                boolean late = from != null && !ended.isBefore(from);
                assertThat(timeline.judgement() == Judgement.OVERDUE).isEqualTo(late);
            }
        });
    }

    @Test
    void counted_to_the_end_of_the_day_a_case_is_overdue_exactly_when_it_used_more_than_its_limit() {
        Histories.each("judgement and the used time", (seed, sent) -> {
            CountingRule rule = Measured.rule(seed).withDeadlineAt(DeadlineAt.END_OF_DAY);
            CaseTimeline timeline = Measured.timeline(seed, sent, rule);
            if (timeline.judgement() != Judgement.NOT_JUDGED) {
                Map<TimeKind, Integer> slow =
                        new SlowClock(sent, rule, calendar).days(OfficialDay.of(timeline.measuredTo()), unit(rule));
                int used = slow.getOrDefault(TimeKind.GOVERNMENT, 0);
                boolean over = rule.limit().overdueAtLimit() ? used >= timeline.limit() : used > timeline.limit();
                assertThat(timeline.judgement() == Judgement.OVERDUE).isEqualTo(over);
            }
        });
    }

    @Test
    void the_intervals_fill_the_span_without_gap_or_overlap() {
        Histories.each("intervals", (seed, sent) -> {
            CaseTimeline timeline = Measured.timeline(seed, sent);
            Instant next = timeline.history().received();
            for (Interval interval : timeline.intervals()) {
                assertThat(interval.from()).isEqualTo(next);
                next = interval.to();
            }
            assertThat(next).isEqualTo(timeline.measuredTo());
        });
    }

    private static DayUnit unit(CountingRule rule) {
        return rule.counting().unit() == CountUnit.CALENDAR_DAY ? DayUnit.CALENDAR_DAY : DayUnit.WORKING_DAY;
    }

    private static FourTimes times(Map<TimeKind, Integer> days) {
        return FourTimes.of(days);
    }
}
