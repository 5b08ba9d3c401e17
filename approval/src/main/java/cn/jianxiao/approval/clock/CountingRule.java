package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.event.EventStatus;
import java.util.EnumSet;
import java.util.Set;

/**
 * 计时规则: how time is counted, as versioned data, because real systems disagree at every edge.
 *
 * @param id the rule's name; with the version it is printed on every result
 * @param unit which days count
 * @param firstDayCounted whether the day of acceptance is day 1; otherwise the day after it is
 * @param lastDayCounted whether the day of the end counts
 * @param stops the kinds of time during which the clock stands still
 * @param overdueAtLimit whether a case that used exactly its limit is overdue (&gt;= instead of &gt;)
 * @param yellowDays the lamp turns yellow when this many days or fewer remain
 * @param judged the final states whose time is judged against the limit
 */
public record CountingRule(
        String id,
        int version,
        DayUnit unit,
        boolean firstDayCounted,
        boolean lastDayCounted,
        Set<TimeKind> stops,
        boolean overdueAtLimit,
        int yellowDays,
        Set<EventStatus> judged) {

    private static final CountingRule STANDARD = new CountingRule(
            "standard",
            1,
            DayUnit.WORKING_DAY,
            false,
            true,
            EnumSet.of(TimeKind.CORRECTION, TimeKind.SPECIAL),
            false,
            2,
            EnumSet.of(EventStatus.PASSED, EventStatus.PASSED_WITH_TOLERANCE, EventStatus.FAILED));

    public CountingRule {
        stops = Set.copyOf(stops);
        judged = Set.copyOf(judged);
        if (stops.contains(TimeKind.GOVERNMENT) || stops.contains(TimeKind.BEFORE_ACCEPTANCE)) {
            throw new IllegalArgumentException("Only corrections and special procedures can stop the clock");
        }
    }

    /** The default: working days from the day after acceptance, stopped by corrections and special procedures. */
    public static CountingRule standard() {
        return STANDARD;
    }

    /** Name and version as printed on results, such as {@code standard@1}. */
    public String label() {
        return id + "@" + version;
    }

    public CountingRule withUnit(DayUnit unit) {
        return new CountingRule(
                id, version, unit, firstDayCounted, lastDayCounted, stops, overdueAtLimit, yellowDays, judged);
    }

    public CountingRule withCountedDays(boolean first, boolean last) {
        return new CountingRule(id, version, unit, first, last, stops, overdueAtLimit, yellowDays, judged);
    }

    public CountingRule withStops(Set<TimeKind> stops) {
        return new CountingRule(
                id, version, unit, firstDayCounted, lastDayCounted, stops, overdueAtLimit, yellowDays, judged);
    }

    public CountingRule withOverdueAtLimit(boolean overdueAtLimit) {
        return new CountingRule(
                id, version, unit, firstDayCounted, lastDayCounted, stops, overdueAtLimit, yellowDays, judged);
    }
}
