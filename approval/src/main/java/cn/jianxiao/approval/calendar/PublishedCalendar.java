package cn.jianxiao.approval.calendar;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;

/**
 * 国务院放假安排: the calendar as published year by year, from the data that tyme4j carries.
 *
 * <p>A year without a notice is not taken for one without holidays: the calendar ends with the last year that has one.
 */
public final class PublishedCalendar {

    private static final int FIRST_YEAR = 2002;

    /** Of an entry: eight digits of the day, then 0 for a make-up day or 1 for a day off; the rest names the holiday. */
    private static final int ENTRY = 13;

    private static final int WORK = 8;

    /** Make-up days of 2013 (国办发明电〔2012〕33号) that the library's data lacks. */
    private static final List<LocalDate> MAKE_UP_DAYS_LACKING =
            List.of(LocalDate.of(2013, 4, 7), LocalDate.of(2013, 10, 12));

    private PublishedCalendar() {}

    /** The national calendar; the same instance at each call. */
    public static WorkingCalendar national() {
        return Holder.NATIONAL;
    }

    /** From the data and not by asking for each day, which the library answers wrongly where digits are not ASCII. */
    private static WorkingCalendar read() {
        TreeMap<LocalDate, Boolean> published = new TreeMap<>();
        String data = LegalHoliday.DATA;
        for (int entry = 0; entry + ENTRY <= data.length(); entry += ENTRY) {
            LocalDate day = LocalDate.parse(data.substring(entry, entry + WORK), DateTimeFormatter.BASIC_ISO_DATE);
            if (day.getYear() >= FIRST_YEAR) {
                published.put(day, data.charAt(entry + WORK) == '0');
            }
        }
        MAKE_UP_DAYS_LACKING.forEach(day -> published.put(day, true));
        LocalDate validUntil = LocalDate.of(published.lastKey().getYear(), 12, 31);
        return WorkingCalendar.of(LocalDate.of(FIRST_YEAR, 1, 1), validUntil, published);
    }

    private static final class Holder {
        static final WorkingCalendar NATIONAL = read();
    }
}
