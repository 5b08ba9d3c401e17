package cn.jianxiao.approval.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** 公历日: the day that a moment falls on for the authorities, in Asia/Shanghai. */
public final class OfficialDay {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int SECONDS_A_DAY = 86_400;

    private static final ZoneRules RULES = ZONE.getRules();

    /** After it the zone's clocks were never changed again, so that nothing has to be looked up. */
    private static final ZoneOffsetTransition LAST_CHANGE = RULES.previousTransition(Instant.MAX);

    private OfficialDay() {}

    public static LocalDate of(Instant moment) {
        return LocalDate.ofEpochDay(epochDay(moment));
    }

    /** The day that a moment falls on, counted from 1970. */
    public static long epochDay(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond() + offset(moment).getTotalSeconds(), SECONDS_A_DAY);
    }

    private static ZoneOffset offset(Instant moment) {
        return moment.isBefore(LAST_CHANGE.getInstant()) ? RULES.getOffset(moment) : LAST_CHANGE.getOffsetAfter();
    }

    /** The first moment of a day. */
    public static Instant start(LocalDate day) {
        return at(day, LocalTime.MIDNIGHT);
    }

    /** A time of a day; the next that the clocks showed where it was skipped. */
    public static Instant at(LocalDate day, LocalTime time) {
        LocalDateTime local = day.atTime(time);
        return local.isAfter(LAST_CHANGE.getDateTimeBefore())
                ? local.toInstant(LAST_CHANGE.getOffsetAfter())
                : local.atZone(ZONE).toInstant();
    }

    /** The last millisecond of a day. */
    public static Instant end(LocalDate day) {
        return start(day.plusDays(1)).minusMillis(1);
    }
}
