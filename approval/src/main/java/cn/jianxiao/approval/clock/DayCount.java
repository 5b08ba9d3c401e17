package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the days of a case's intervals in one unit. Each day belongs to one interval only: by default that which ends
 * on it, (a, b]; where the first day counts and the last does not, that which begins on it, [a, b). So the parts add up.
 */
final class DayCount implements Count {

    private final Counting rule;
    private final LimitRule limits;
    private final DayUnit unit;
    private final WorkingCalendar calendar;

    DayCount(CountingRule rule, DayUnit unit, WorkingCalendar calendar) {
        this.rule = rule.counting();
        this.limits = rule.limit();
        this.unit = unit;
        this.calendar = calendar;
    }

    @Override
    public FourTimes of(List<Interval> intervals) {
        Map<TimeKind, Integer> days = new EnumMap<>(TimeKind.class);
        for (Interval interval : intervals) {
            days.merge(interval.kind(), between(interval.from(), interval.to()), Integer::sum);
        }
        if (rule.firstDayCounted() && rule.lastDayCounted()) {
            countDayOfAcceptance(intervals, days);
        } else if (!rule.firstDayCounted() && !rule.lastDayCounted()) {
            dropLastDay(intervals, days);
        }
        return FourTimes.of(days);
    }

    @Override
    public int between(Instant from, Instant to) {
        return unit.ordinal(dayBefore(to), calendar) - unit.ordinal(dayBefore(from), calendar);
    }

    @Override
    public @Nullable Instant deadline(int limit, List<Interval> intervals) {
        LocalDate day = dayOnWhichUsedReaches(limit, intervals);
        return day == null ? null : lastMomentOf(day, intervals);
    }

    @Override
    public @Nullable Instant yellowFrom(int limit, int remaining, List<Interval> intervals) {
        LocalDate day = dayOnWhichUsedReaches(Math.max(0, limit - remaining), intervals);
        return day == null ? null : OfficialDay.start(day);
    }

    @Override
    public @Nullable Instant overdueFrom(int limit, List<Interval> intervals) {
        return switch (limits.deadlineAt()) {
            case END_OF_DAY -> {
                LocalDate day = dayOnWhichUsedReaches(limits.overdueAtLimit() ? limit : limit + 1, intervals);
                yield day == null ? null : OfficialDay.start(day);
            }
            case TIME_OF_ACCEPTANCE -> {
                Instant deadline = deadline(limit, intervals);
                yield deadline == null || limits.overdueAtLimit() ? deadline : deadline.plusMillis(1);
            }
        };
    }

    private Instant lastMomentOf(LocalDate day, List<Interval> intervals) {
        return switch (limits.deadlineAt()) {
            case END_OF_DAY -> OfficialDay.end(day);
            case TIME_OF_ACCEPTANCE -> OfficialDay.at(day, timeOfAcceptance(intervals));
        };
    }

    /**
     * The first day on which the government's used time reaches {@code target}, were nothing else to happen.
     *
     * @return null if the clock stands still before that
     */
    private @Nullable LocalDate dayOnWhichUsedReaches(int target, List<Interval> intervals) {
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
                int days = between(interval.from(), interval.to());
                if (goesOn || days >= missing) {
                    LocalDate reached = unit.plus(LocalDate.ofEpochDay(dayBefore(interval.from())), missing, calendar);
                    return rule.lastDayCounted() ? reached : reached.plusDays(1);
                }
                missing -= days;
            }
        }
        return null;
    }

    private static @Nullable LocalDate acceptance(List<Interval> intervals) {
        Instant accepted = accepted(intervals);
        return accepted == null ? null : OfficialDay.of(accepted);
    }

    private static LocalTime timeOfAcceptance(List<Interval> intervals) {
        Instant accepted = accepted(intervals);
        return accepted == null
                ? LocalTime.MAX
                : accepted.atZone(OfficialDay.ZONE).toLocalTime();
    }

    private static @Nullable Instant accepted(List<Interval> intervals) {
        for (Interval interval : intervals) {
            if (interval.kind() != TimeKind.BEFORE_ACCEPTANCE) {
                return interval.from();
            }
        }
        return null;
    }

    /** The last day that does not belong to what begins at a moment, looking back; counted from 1970. */
    private long dayBefore(Instant moment) {
        long day = OfficialDay.epochDay(moment);
        return belongsToWhatBegins() ? day - 1 : day;
    }

    private boolean belongsToWhatBegins() {
        return rule.firstDayCounted() && !rule.lastDayCounted();
    }

    private boolean counts(LocalDate day) {
        long epochDay = day.toEpochDay();
        return unit.ordinal(epochDay, calendar) > unit.ordinal(epochDay - 1, calendar);
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
