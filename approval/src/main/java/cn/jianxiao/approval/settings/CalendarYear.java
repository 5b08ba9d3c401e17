package cn.jianxiao.approval.settings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 年度日历: the days of a year that differ from the weekday rule, as a notice or an administrator has them. It stands in
 * place of what was shipped for that year.
 *
 * @param department whose calendar it is, empty for all that have none of their own
 * @param days true for a working day
 */
public record CalendarYear(String department, int year, SortedMap<LocalDate, Boolean> days) {
    public CalendarYear {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        for (LocalDate day : days.keySet()) {
            if (day.getYear() != year) {
                throw new IllegalArgumentException(day + " is not of the year " + year);
            }
        }
    }
}
