package cn.jianxiao.code.rule;

import java.time.YearMonth;

/** Whether the digits of a month and day, not all there yet, can become a date of a year. */
final class CalendarPrefix {

    private CalendarPrefix() {}

    static boolean goesOn(String year, String monthAndDay) {
        String month = monthAndDay.substring(0, Math.min(2, monthAndDay.length()));
        if (!begins(month, 12)) {
            return false;
        }
        int days = monthAndDay.length() <= 2
                ? 0
                : YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)).lengthOfMonth();
        return days == 0 || begins(monthAndDay.substring(2), days);
    }

    private static boolean begins(String digits, int last) {
        for (int number = 1; number <= last; number++) {
            if (Digits.padded(number, 2).startsWith(digits)) {
                return true;
            }
        }
        return false;
    }
}
