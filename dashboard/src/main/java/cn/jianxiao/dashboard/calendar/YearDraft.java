package cn.jianxiao.dashboard.calendar;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.settings.CalendarYear;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** 年度草稿: a year of a calendar while its days are changed. */
final class YearDraft {

    private final WorkingCalendar present;
    private final int year;
    private final TreeMap<LocalDate, Boolean> named;

    YearDraft(WorkingCalendar present, int year) {
        this.present = present;
        this.year = year;
        this.named = new TreeMap<>(present.exceptionsOf(year));
    }

    /** Turns a working day into one off, or back. A day turned twice is as it was. */
    void toggle(LocalDate day) {
        boolean working = !isWorkingDay(day);
        Boolean before = present.exceptionsOf(year).get(day);
        if (working != present.isWorkingDay(day)) {
            named.put(day, working);
        } else if (before == null) {
            named.remove(day);
        } else {
            named.put(day, before);
        }
    }

    /** Takes a notice's days in place of all that the draft has. */
    void take(SortedMap<LocalDate, Boolean> days) {
        named.clear();
        named.putAll(days);
    }

    boolean isWorkingDay(LocalDate day) {
        return named.getOrDefault(day, isWeekday(day));
    }

    boolean isChanged(LocalDate day) {
        return isWorkingDay(day) != present.isWorkingDay(day);
    }

    DayKind kind(LocalDate day) {
        return DayKind.of(isWeekday(day), isWorkingDay(day), named.containsKey(day));
    }

    List<LocalDate> changed() {
        return days().stream().filter(this::isChanged).toList();
    }

    int workingDays() {
        return (int) days().stream().filter(this::isWorkingDay).count();
    }

    /** The days of the year in order. */
    List<LocalDate> days() {
        LocalDate first = LocalDate.of(year, 1, 1);
        return LongStream.range(0, ChronoUnit.DAYS.between(first, first.plusYears(1)))
                .mapToObj(first::plusDays)
                .toList();
    }

    CalendarYear year(String department) {
        return new CalendarYear(department, year, named);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
