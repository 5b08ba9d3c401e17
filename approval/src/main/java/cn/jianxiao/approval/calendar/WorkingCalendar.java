package cn.jianxiao.approval.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 工作日历: which days are working days, and until when that is known.
 *
 * <p>Monday to Friday, but for the days named otherwise: holidays on weekdays and make-up days 调休补班 on weekends.
 * Outside {@link #validFrom()} to {@link #validUntil()} nobody has published a calendar; the weekday rule is then an
 * assumption, and what depends on it is provisional.
 *
 * <p>Immutable. Counting is by subtraction of {@linkplain #ordinal ordinals}, so the span does not matter.
 */
public final class WorkingCalendar {

    private static final long FIRST = LocalDate.of(1990, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(2049, 12, 31).toEpochDay();

    private final LocalDate validFrom;
    private final LocalDate validUntil;
    private final TreeMap<LocalDate, Boolean> exceptions;
    private final int[] ordinals;

    private WorkingCalendar(LocalDate validFrom, LocalDate validUntil, TreeMap<LocalDate, Boolean> exceptions) {
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.exceptions = exceptions;
        this.ordinals = ordinals(exceptions);
    }

    /**
     * A calendar from the days that differ from the weekday rule.
     *
     * @param exceptions the published days, true for a working day; those that agree with the weekday rule do no harm
     */
    public static WorkingCalendar of(LocalDate validFrom, LocalDate validUntil, Map<LocalDate, Boolean> exceptions) {
        return new WorkingCalendar(validFrom, validUntil, new TreeMap<>(exceptions));
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day for which the State Council's notice is known. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** Whether the day's status is published rather than assumed. */
    public boolean isKnown(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    public boolean isWorkingDay(LocalDate day) {
        Boolean named = exceptions.get(day);
        return named != null ? named : isWeekday(day);
    }

    /**
     * The day's number among the working days: how many there are up to and including it, from a fixed first day. The
     * number of working days in (a, b] is {@code ordinal(b) - ordinal(a)}.
     */
    public int ordinal(LocalDate day) {
        return ordinal(day.toEpochDay());
    }

    /**
     * The same of a day that is counted from 1970.
     *
     * @see LocalDate#toEpochDay()
     */
    public int ordinal(long epochDay) {
        long index = epochDay - FIRST;
        if (index >= 0 && index < ordinals.length) {
            return ordinals[(int) index];
        }
        long edge = index < 0 ? FIRST - 1 : LAST;
        int known = index < 0 ? 0 : ordinals[ordinals.length - 1];
        return known + (int) (weekdays(epochDay) - weekdays(edge));
    }

    /**
     * The n-th working day after a day.
     *
     * @param n 1 or more
     */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("The n-th working day after a day needs n of 1 or more, not " + n);
        }
        int target = ordinal(day) + n;
        LocalDate found = day.plusDays(n);
        for (int missing = target - ordinal(found); missing > 0; missing = target - ordinal(found)) {
            found = found.plusDays(missing);
        }
        return found;
    }

    /** The same calendar with one day decided otherwise. */
    public WorkingCalendar with(LocalDate day, boolean working) {
        TreeMap<LocalDate, Boolean> changed = new TreeMap<>(exceptions);
        changed.put(day, working);
        return new WorkingCalendar(validFrom, validUntil, changed);
    }

    /**
     * The same calendar with a year as its notice has it: what was said of the year before is forgotten. A year right
     * after the last known one, or before the first, becomes known; one with a gap between stays assumed, since nothing
     * may be said about a span that leads through the gap.
     *
     * @param days those that differ from the weekday rule, true for a working day
     * @throws IllegalArgumentException when a day is of another year
     */
    public WorkingCalendar withYear(int year, Map<LocalDate, Boolean> days) {
        TreeMap<LocalDate, Boolean> changed = new TreeMap<>(exceptions);
        changed.keySet().removeIf(day -> day.getYear() == year);
        days.forEach((day, working) -> {
            if (day.getYear() != year) {
                throw new IllegalArgumentException(day + " is not of the year " + year);
            }
            changed.put(day, working);
        });
        LocalDate from = year == validFrom.getYear() - 1 ? LocalDate.of(year, 1, 1) : validFrom;
        LocalDate until = year == validUntil.getYear() + 1 ? LocalDate.of(year, 12, 31) : validUntil;
        return new WorkingCalendar(from, until, changed);
    }

    /** The days of a year that differ from the weekday rule, in their order. */
    public SortedMap<LocalDate, Boolean> exceptionsOf(int year) {
        return Collections.unmodifiableSortedMap(
                exceptions.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** Weekdays from a Monday long ago up to and including the day. */
    private static long weekdays(long epochDay) {
        long sinceMonday = epochDay + 3;
        return Math.floorDiv(sinceMonday, 7) * 5 + Math.min(Math.floorMod(sinceMonday, 7L) + 1, 5);
    }

    private static int[] ordinals(Map<LocalDate, Boolean> exceptions) {
        int[] ordinals = new int[(int) (LAST - FIRST) + 1];
        int count = 0;
        for (int i = 0; i < ordinals.length; i++) {
            LocalDate day = LocalDate.ofEpochDay(FIRST + i);
            if (exceptions.getOrDefault(day, isWeekday(day))) {
                count++;
            }
            ordinals[i] = count;
        }
        return ordinals;
    }
}
