package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a history into a timeline: cut, count, find the deadline, judge. */
final class Measurement {

    private final CaseHistory history;
    private final CountingRule rule;
    private final WorkingCalendar calendar;
    private final Instant measuredTo;
    private final List<Interval> intervals;
    private final Count count;
    private final int limit;

    Measurement(CaseHistory history, CountingRule rule, WorkingCalendar calendar, Instant asOf) {
        this.history = history;
        this.rule = rule;
        this.calendar = calendar;
        this.measuredTo = history.ended() != null ? history.ended() : asOf;
        this.intervals = List.copyOf(Intervals.of(history, rule, measuredTo));
        this.count = Count.of(rule, calendar);
        this.limit = rule.limitOf(history.limitDays());
    }

    CaseTimeline timeline() {
        FourTimes counted = count.of(intervals);
        Instant overdueFrom = limited() ? notBeforeAcceptance(count.overdueFrom(limit, intervals)) : null;
        return new CaseTimeline(
                history,
                rule,
                measuredTo,
                intervals,
                new DayCount(rule, DayUnit.WORKING_DAY, calendar).of(intervals),
                new DayCount(rule, DayUnit.CALENDAR_DAY, calendar).of(intervals),
                counted,
                limit,
                limited() ? count.deadline(limit, intervals) : null,
                limited() ? notBeforeAcceptance(yellowFrom()) : null,
                overdueFrom,
                judgement(counted.government(), overdueFrom),
                provisional(overdueFrom));
    }

    private boolean limited() {
        return limit > 0 && history.accepted() != null;
    }

    private @Nullable Instant yellowFrom() {
        return count.yellowFrom(limit, rule.yellowRemaining(limit), intervals);
    }

    private @Nullable Instant notBeforeAcceptance(@Nullable Instant moment) {
        Instant accepted = history.accepted();
        return moment != null && accepted != null && moment.isBefore(accepted) ? accepted : moment;
    }

    private Judgement judgement(int used, @Nullable Instant overdueFrom) {
        if (!limited() || !rule.limit().judged().contains(history.finalStatus())) {
            return Judgement.NOT_JUDGED;
        }
        if (overdueFrom != null && !measuredTo.isBefore(overdueFrom)) {
            return Judgement.OVERDUE;
        }
        if (history.isBackfilled()) {
            return Judgement.NOT_JUDGED;
        }
        return used < limit ? Judgement.EARLY : Judgement.ON_TIME;
    }

    private boolean provisional(@Nullable Instant overdueFrom) {
        boolean spanKnown =
                calendar.isKnown(OfficialDay.of(history.received())) && calendar.isKnown(OfficialDay.of(measuredTo));
        boolean limitKnown = overdueFrom == null || !history.isOpen() || calendar.isKnown(OfficialDay.of(overdueFrom));
        return !spanKnown || !limitKnown;
    }
}
