package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the days of a case's intervals in one unit. Each day belongs to one interval only: by default that which ends
 * on it, (a, b]; where the first day counts and the last does not, that which begins on it, [a, b). So the parts add up.
 */
final class DayCount {

    private final CountingRule rule;
    private final DayUnit unit;
    private final WorkingCalendar calendar;

    DayCount(CountingRule rule, DayUnit unit, WorkingCalendar calendar) {
        this.rule = rule;
        this.unit = unit;
        this.calendar = calendar;
    }

    FourTimes of(List<Interval> intervals) {
        Map<TimeKind, Integer> days = new EnumMap<>(TimeKind.class);
        for (Interval interval : intervals) {
            days.merge(interval.kind(), days(interval), Integer::sum);
        }
        if (rule.firstDayCounted() && rule.lastDayCounted()) {
            countDayOfAcceptance(intervals, days);
        } else if (!rule.firstDayCounted() && !rule.lastDayCounted()) {
            dropLastDay(intervals, days);
        }
        return new FourTimes(
                days.getOrDefault(TimeKind.BEFORE_ACCEPTANCE, 0),
                days.getOrDefault(TimeKind.GOVERNMENT, 0),
                days.getOrDefault(TimeKind.CORRECTION, 0),
                days.getOrDefault(TimeKind.SPECIAL, 0));
    }

    /**
     * The first day on which the government's used time reaches {@code target}, were nothing else to happen.
     *
     * @return null if the clock stands still before that
     */
    @Nullable
    LocalDate dayOnWhichUsedReaches(int target, List<Interval> intervals) {
        LocalDate accepted = acceptance(intervals);
        if (accepted == null || target <= 0) {
            return accepted;
        }
        int missing = target;
        if (rule.firstDayCounted() && rule.lastDayCounted() && counts(accepted)) {
            missing--;
            if (missing == 0) {
                return accepted;
            }
        }
        for (int i = 0; i < intervals.size(); i++) {
            Interval interval = intervals.get(i);
            if (interval.kind() == TimeKind.GOVERNMENT) {
                boolean goesOn = i == intervals.size() - 1;
                int days = days(interval);
                if (goesOn || days >= missing) {
                    LocalDate reached = unit.plus(dayBefore(interval), missing, calendar);
                    return rule.lastDayCounted() ? reached : reached.plusDays(1);
                }
                missing -= days;
            }
        }
        return null;
    }

    private @Nullable LocalDate acceptance(List<Interval> intervals) {
        for (Interval interval : intervals) {
            if (interval.kind() != TimeKind.BEFORE_ACCEPTANCE) {
                return OfficialDay.of(interval.from());
            }
        }
        return null;
    }

    private int days(Interval interval) {
        LocalDate to = OfficialDay.of(interval.to());
        LocalDate last = belongsToWhatBegins() ? to.minusDays(1) : to;
        return unit.ordinal(last, calendar) - unit.ordinal(dayBefore(interval), calendar);
    }

    /** The last day that does not belong to the interval any more, looking back. */
    private LocalDate dayBefore(Interval interval) {
        LocalDate from = OfficialDay.of(interval.from());
        return belongsToWhatBegins() ? from.minusDays(1) : from;
    }

    private boolean belongsToWhatBegins() {
        return rule.firstDayCounted() && !rule.lastDayCounted();
    }

    private boolean counts(LocalDate day) {
        return unit.ordinal(day, calendar) > unit.ordinal(day.minusDays(1), calendar);
    }

    private void countDayOfAcceptance(List<Interval> intervals, Map<TimeKind, Integer> days) {
        LocalDate accepted = acceptance(intervals);
        if (accepted != null && counts(accepted)) {
            days.merge(TimeKind.GOVERNMENT, 1, Integer::sum);
            Interval first = intervals.get(0);
            boolean countedBefore = first.kind() == TimeKind.BEFORE_ACCEPTANCE
                    && OfficialDay.of(first.from()).isBefore(accepted);
            if (countedBefore) {
                days.merge(TimeKind.BEFORE_ACCEPTANCE, -1, Integer::sum);
            }
        }
    }

    private void dropLastDay(List<Interval> intervals, Map<TimeKind, Integer> days) {
        LocalDate end = OfficialDay.of(intervals.get(intervals.size() - 1).to());
        for (int i = intervals.size() - 1; i >= 0 && counts(end); i--) {
            Interval interval = intervals.get(i);
            if (OfficialDay.of(interval.from()).isBefore(end)) {
                days.merge(interval.kind(), -1, Integer::sum);
                return;
            }
        }
    }
}
