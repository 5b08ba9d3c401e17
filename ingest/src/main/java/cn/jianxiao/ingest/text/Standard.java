package cn.jianxiao.ingest.text;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** The form in which the intake takes times. */
final class Standard {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Standard() {}

    static String time(LocalTime time) {
        return time.format(TIME);
    }

    static String moment(LocalDateTime moment) {
        return moment.toLocalDate() + "T" + time(moment.toLocalTime());
    }

    /** As a cell of a spreadsheet gives it that is known to be a date. */
    static boolean isMoment(String value) {
        return value.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
    }
}
