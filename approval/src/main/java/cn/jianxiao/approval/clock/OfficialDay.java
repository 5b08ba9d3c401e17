package cn.jianxiao.approval.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** 公历日: the day that a moment falls on for the authorities, in Asia/Shanghai. */
public final class OfficialDay {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private OfficialDay() {}

    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The first moment of a day. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** A time of a day. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /** The last millisecond of a day. */
    public static Instant end(LocalDate day) {
        return start(day.plusDays(1)).minusMillis(1);
    }
}
