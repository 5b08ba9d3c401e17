package cn.jianxiao.approval.calendar;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * 国务院放假安排: the calendar as published year by year, from the data that tyme4j carries.
 *
 * <p>A year without a notice is not taken for one without holidays: the calendar ends with the last year that has one.
 */
public final class PublishedCalendar {

    private static final int FIRST_YEAR = 2002;
    private static final int LOOK_AHEAD_YEARS = 60;

    /** Make-up days of 2013 (国办发明电〔2012〕33号) that the library's data lacks. */
    private static final List<LocalDate> MAKE_UP_DAYS_LACKING =
            List.of(LocalDate.of(2013, 4, 7), LocalDate.of(2013, 10, 12));

    private PublishedCalendar() {}

    /** The national calendar; the same instance at each call. */
    public static WorkingCalendar national() {
        return Holder.NATIONAL;
    }

    private static WorkingCalendar read() {
        TreeMap<LocalDate, Boolean> published = new TreeMap<>();
        LocalDate end = LocalDate.of(FIRST_YEAR + LOOK_AHEAD_YEARS, 1, 1);
        for (LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            LegalHoliday holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            if (holiday != null) {
                published.put(day, holiday.isWork());
            } else if (day.getYear() > published.lastKey().getYear() + 1) {
                break;
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
