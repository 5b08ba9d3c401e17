package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a history into a timeline: cut, count, find the deadline, judge. */
final class Measurement {

    private final CaseHistory history;
    private final CountingRule rule;
    private final WorkingCalendar calendar;
    private final Instant measuredTo;
    private final List<Interval> intervals;
    private final DayCount days;
    private final int limit;

    Measurement(CaseHistory history, CountingRule rule, WorkingCalendar calendar, Instant asOf) {
        this.history = history;
        this.rule = rule;
        this.calendar = calendar;
        this.measuredTo = history.ended() != null ? history.ended() : asOf;
        this.intervals = List.copyOf(Intervals.of(history, rule, measuredTo));
        this.days = new DayCount(rule, rule.unit(), calendar);
        this.limit = history.limitDays();
    }

    CaseTimeline timeline() {
        int used = days.of(intervals).government();
        LocalDate deadline = dayOf(limit);
        LocalDate overdue = dayOf(rule.overdueAtLimit() ? limit : limit + 1);
        return new CaseTimeline(
                history,
                rule,
                measuredTo,
                intervals,
                new DayCount(rule, DayUnit.WORKING_DAY, calendar).of(intervals),
                new DayCount(rule, DayUnit.CALENDAR_DAY, calendar).of(intervals),
                used,
                limit,
                deadline == null ? null : OfficialDay.end(deadline),
                notBeforeAcceptance(dayOf(Math.max(0, limit - rule.yellowDays()))),
                notBeforeAcceptance(overdue),
                judgement(used),
                provisional(overdue));
    }

    private @Nullable LocalDate dayOf(int used) {
        return limit == 0 || history.accepted() == null ? null : days.dayOnWhichUsedReaches(used, intervals);
    }

    private @Nullable Instant notBeforeAcceptance(@Nullable LocalDate day) {
        Instant accepted = history.accepted();
        if (day == null || accepted == null) {
            return null;
        }
        Instant start = OfficialDay.start(day);
        return start.isBefore(accepted) ? accepted : start;
    }

    private Judgement judgement(int used) {
        if (limit == 0 || history.accepted() == null || !rule.judged().contains(history.finalStatus())) {
            return Judgement.NOT_JUDGED;
        }
        if (rule.overdueAtLimit() ? used >= limit : used > limit) {
            return Judgement.OVERDUE;
        }
        return used < limit ? Judgement.EARLY : Judgement.ON_TIME;
    }

    private boolean provisional(@Nullable LocalDate overdue) {
        boolean spanKnown =
                calendar.isKnown(OfficialDay.of(history.received())) && calendar.isKnown(OfficialDay.of(measuredTo));
        return !spanKnown || overdue != null && history.isOpen() && !calendar.isKnown(overdue);
    }
}
