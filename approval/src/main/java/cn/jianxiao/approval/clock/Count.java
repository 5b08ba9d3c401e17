package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 计数: counts a case's intervals in one unit and finds the moments at which its used time reaches something. */
interface Count {

    /** The four times; they add up to the span. */
    FourTimes of(List<Interval> intervals);

    /** What is counted between two moments; what lies between their parts adds up to it. */
    int between(Instant from, Instant to);

    /** The last moment within a limit, were nothing else to happen; null if the clock stands still before it. */
    @Nullable
    Instant deadline(int limit, List<Interval> intervals);

    /** From when no more than {@code remaining} of the limit remains; null if the clock stands still before that. */
    @Nullable
    Instant yellowFrom(int limit, int remaining, List<Interval> intervals);

    /** From when the limit is overdrawn; null if the clock stands still before that. */
    @Nullable
    Instant overdueFrom(int limit, List<Interval> intervals);

    /** What a rule counts. */
    static Count of(CountingRule rule, WorkingCalendar calendar) {
        return switch (rule.counting().unit()) {
            case WORKING_DAY -> new DayCount(rule, DayUnit.WORKING_DAY, calendar);
            case CALENDAR_DAY -> new DayCount(rule, DayUnit.CALENDAR_DAY, calendar);
            case WORKING_HOUR -> new HourCount(rule, calendar);
        };
    }
}
