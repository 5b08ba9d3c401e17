package cn.jianxiao.sql.row;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** 日历入库: the working calendar as rows, so that queries count the same days as the clock. */
public final class CalendarRows {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate END = LocalDate.of(2041, 1, 1);

    private CalendarRows() {}

    /** Every day of the years 1990 to 2040. */
    public static List<CalendarRow> of(WorkingCalendar calendar) {
        return FIRST.datesUntil(END)
                .map(day ->
                        new CalendarRow(day, calendar.isWorkingDay(day), calendar.ordinal(day), calendar.isKnown(day)))
                .toList();
    }
}
