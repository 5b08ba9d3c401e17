package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 办件时间线: how long a case took or takes, whose time it was, and until when it is due. Depends on the history, the
 * rule, the calendar and the moment of measuring alone.
 *
 * @param measuredTo the moment up to which an open case was measured; the end of an ended one
 * @param intervals the span without gap or overlap: the explanation of the figures
 * @param working the four times in working days
 * @param calendar the four times in calendar days
 * @param counted the four times in what the rule counts: days, or office minutes
 * @param limit 承诺时限 in what the rule counts, 0 where none is set
 * @param deadline the last moment within the limit; null without limit or acceptance, or while the clock stands still
 * @param yellowFrom from when few days remain, null as for the deadline
 * @param overdueFrom from when the case is overdue, null as for the deadline
 * @param provisional whether it rests on days for which no calendar is published
 */
public record CaseTimeline(
        CaseHistory history,
        CountingRule rule,
        Instant measuredTo,
        List<Interval> intervals,
        FourTimes working,
        FourTimes calendar,
        FourTimes counted,
        int limit,
        @Nullable Instant deadline,
        @Nullable Instant yellowFrom,
        @Nullable Instant overdueFrom,
        Judgement judgement,
        boolean provisional) {

    /**
     * Measures a case.
     *
     * @param asOf up to when an open case is measured; not before its last event
     */
    public static CaseTimeline of(CaseHistory history, CountingRule rule, WorkingCalendar calendar, Instant asOf) {
        return new Measurement(history, rule, calendar, asOf).timeline();
    }

    /** 审批用时 in what the rule counts. */
    public int used() {
        return counted.government();
    }

    /** 审批用时 in days; of office hours, the share of a day that they make. */
    public double usedDays() {
        return (double) used() / rule.counting().amountPerDay();
    }

    /** 承诺时限 as the source named it, in days; 0 where none is set. */
    public int limitDays() {
        return limit / rule.counting().amountPerDay();
    }

    /** Whether the lamp would be yellow from the first day: such a limit is not warned about. */
    public boolean yellowFromTheFirst() {
        return limit <= rule.yellowRemaining(limit);
    }

    /** What time runs now, empty once ended. */
    public Optional<TimeKind> running() {
        return history.isOpen()
                ? Optional.of(intervals.get(intervals.size() - 1).kind())
                : Optional.empty();
    }

    /** The lamp at a moment, were nothing to happen until then. */
    public Lamp lampAt(Instant moment) {
        if (!history.isOpen() || history.accepted() == null || limit == 0) {
            return Lamp.NONE;
        }
        if (overdueFrom != null && !moment.isBefore(overdueFrom)) {
            return Lamp.RED;
        }
        return yellowFrom != null && !moment.isBefore(yellowFrom) ? Lamp.YELLOW : Lamp.GREEN;
    }
}
