package cn.jianxiao.sql.row;

import cn.jianxiao.approval.calendar.Calendars;
import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.settings.ClockSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 日历入库: the working calendars as rows, so that queries count the same days as the clock. */
public final class CalendarRows {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate END = LocalDate.of(2041, 1, 1);

    private CalendarRows() {}

    /** Every day of the years 1990 to 2040, by the calendar for all and by each that a department has of its own. */
    public static List<CalendarRow> of(ClockSettings settings) {
        Calendars calendars = settings.calendars();
        List<CalendarRow> rows = new ArrayList<>();
        add(rows, "", calendars.general(), settings.version());
        calendars.byDepartment().forEach((department, own) -> add(rows, department, own, settings.version()));
        return rows;
    }

    private static void add(List<CalendarRow> rows, String department, WorkingCalendar calendar, long version) {
        FIRST.datesUntil(END)
                .map(day -> new CalendarRow(
                        department,
                        day,
                        calendar.isWorkingDay(day),
                        calendar.ordinal(day),
                        calendar.isKnown(day),
                        version))
                .forEach(rows::add);
    }
}
