package cn.jianxiao.sql.row;

import java.time.LocalDate;

/**
 * 日历: one day of the working calendar, as the queries see it. The working days in (a, b] are ordinal(b) - ordinal(a).
 *
 * @param ordinal the number of working days from the calendar's first day up to and including this one
 * @param known whether the day's year is published
 */
public record CalendarRow(LocalDate day, boolean working, int ordinal, boolean known) implements Row {

    public static final RowTable<CalendarRow> TABLE = RowTable.<CalendarRow>named("calendar")
            .day("day", CalendarRow::day)
            .bool("working", CalendarRow::working)
            .number("ordinal", CalendarRow::ordinal)
            .bool("known", CalendarRow::known)
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
