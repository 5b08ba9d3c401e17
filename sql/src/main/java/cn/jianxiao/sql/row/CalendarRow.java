package cn.jianxiao.sql.row;

import java.time.LocalDate;

/**
 * 日历: one day of a working calendar, as the queries see it. The working days in (a, b] are ordinal(b) - ordinal(a).
 *
 * @param department whose calendar it is, empty for every department without its own
 * @param ordinal the number of working days from the calendar's first day up to and including this one
 * @param known whether the day's year is published
 * @param version of the settings that it follows from; those of the greatest are in force
 */
public record CalendarRow(String department, LocalDate day, boolean working, int ordinal, boolean known, long version)
        implements Row {

    public static final RowTable<CalendarRow> TABLE = RowTable.<CalendarRow>named("calendars")
            .text("department", CalendarRow::department)
            .day("day", CalendarRow::day)
            .bool("working", CalendarRow::working)
            .number("ordinal", CalendarRow::ordinal)
            .bool("known", CalendarRow::known)
            .big("version", CalendarRow::version)
            .build();

    @Override
    public RowTable<CalendarRow> table() {
        return TABLE;
    }

    @Override
    public void encode(RowBinary out) {
        TABLE.encode(this, out);
    }
}
