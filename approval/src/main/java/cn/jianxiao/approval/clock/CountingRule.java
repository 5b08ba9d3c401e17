package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.event.EventStatus;
import java.util.EnumSet;
import java.util.Set;

/**
 * 计时规则: how time is counted, as versioned data, because real systems disagree at every edge. A rule that was used is
 * never changed: a change is the same id with a higher version.
 *
 * @param id the rule's name; with the version it is printed on every result
 * @param stops the kinds of time during which the clock stands still
 */
public record CountingRule(
        String id, int version, Counting counting, Set<TimeKind> stops, LimitRule limit, ParallelTime parallel) {

    private static final CountingRule STANDARD = new CountingRule(
            "standard",
            1,
            new Counting(CountUnit.WORKING_DAY, false, true, OfficeHours.USUAL),
            EnumSet.of(TimeKind.CORRECTION, TimeKind.SPECIAL),
            new LimitRule(
                    DeadlineAt.END_OF_DAY,
                    false,
                    new Yellow.Days(2),
                    EnumSet.of(EventStatus.PASSED, EventStatus.PASSED_WITH_TOLERANCE, EventStatus.FAILED)),
            ParallelTime.UNION_LESS_STOPS);

    public CountingRule {
        stops = Set.copyOf(stops);
        if (stops.contains(TimeKind.GOVERNMENT) || stops.contains(TimeKind.BEFORE_ACCEPTANCE)) {
            throw new IllegalArgumentException("Only corrections and special procedures can stop the clock");
        }
        if (version < 1) {
            throw new IllegalArgumentException("Versions begin at 1, not " + version);
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

    /** A limit of so many days in what is counted. */
    public int limitOf(int days) {
        return days * counting.amountPerDay();
    }

    /** What remains of a limit, in what is counted, when the lamp turns yellow. */
    public int yellowRemaining(int limit) {
        return limit().yellow().remaining(limit, counting.amountPerDay());
    }

    public CountingRule withVersion(int number) {
        return new CountingRule(id, number, counting, stops, limit, parallel);
    }

    public CountingRule withUnit(CountUnit unit) {
        return with(new Counting(unit, counting.firstDayCounted(), counting.lastDayCounted(), counting.officeHours()));
    }

    public CountingRule withCountedDays(boolean first, boolean last) {
        return with(new Counting(counting.unit(), first, last, counting.officeHours()));
    }

    public CountingRule with(Counting other) {
        return new CountingRule(id, version, other, stops, limit, parallel);
    }

    public CountingRule withStops(Set<TimeKind> others) {
        return new CountingRule(id, version, counting, others, limit, parallel);
    }

    public CountingRule withOverdueAtLimit(boolean overdue) {
        return with(new LimitRule(limit.deadlineAt(), overdue, limit.yellow(), limit.judged()));
    }

    public CountingRule withDeadlineAt(DeadlineAt deadlineAt) {
        return with(new LimitRule(deadlineAt, limit.overdueAtLimit(), limit.yellow(), limit.judged()));
    }

    public CountingRule withYellow(Yellow yellow) {
        return with(new LimitRule(limit.deadlineAt(), limit.overdueAtLimit(), yellow, limit.judged()));
    }

    public CountingRule with(LimitRule other) {
        return new CountingRule(id, version, counting, stops, other, parallel);
    }

    public CountingRule withParallel(ParallelTime other) {
        return new CountingRule(id, version, counting, stops, limit, other);
    }
}
