package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import java.time.Instant;

/**
 * 时间尺: measures what lies between two moments by a rule and a calendar. Parts always add up to their whole. A rule that
 * counts both the day of acceptance and that of the end, or neither, does so for a case; between moments a day belongs to
 * what ends on it.
 */
public final class TimeScale {

    private final Count counted;
    private final Count working;
    private final Count calendarDays;

    private TimeScale(Count counted, Count working, Count calendarDays) {
        this.counted = counted;
        this.working = working;
        this.calendarDays = calendarDays;
    }

    public static TimeScale of(CountingRule rule, WorkingCalendar calendar) {
        return new TimeScale(
                Count.of(rule, calendar),
                new DayCount(rule, DayUnit.WORKING_DAY, calendar),
                new DayCount(rule, DayUnit.CALENDAR_DAY, calendar));
    }

    /** In what the rule counts. */
    public int counted(Instant from, Instant to) {
        return counted.between(from, to);
    }

    public int workingDays(Instant from, Instant to) {
        return working.between(from, to);
    }

    public int calendarDays(Instant from, Instant to) {
        return calendarDays.between(from, to);
    }
}
