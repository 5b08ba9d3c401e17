package cn.jianxiao.dashboard.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** 时刻 as people here read them: in Asia/Shanghai, whatever the zone of the machine or the browser. */
public final class Moments {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** What stands where there is no moment. */
    public static final String NONE = "–";

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZONE);

    private Moments() {}

    /** Such as {@code 2026-11-02 09:30:15}. */
    public static String second(Instant moment) {
        return SECOND.format(moment);
    }

    /** Such as {@code 2026-11-02 09:30}. */
    public static String minute(@Nullable Instant moment) {
        return moment == null ? NONE : MINUTE.format(moment);
    }

    /** As {@link #minute}, but the day alone at midnight: that is how sources write that know days only. */
    public static String reported(@Nullable Instant moment) {
        boolean dayOnly = moment != null && LocalTime.ofInstant(moment, ZONE).equals(LocalTime.MIDNIGHT);
        return dayOnly ? day(moment) : minute(moment);
    }

    /** Such as {@code 2026-11-02}. */
    public static String day(@Nullable Instant moment) {
        return moment == null ? NONE : DAY.format(moment);
    }

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /**
     * The reading of our wall clock, as milliseconds for a chart that is told to use UTC. Charts know only UTC and the
     * browser's zone.
     */
    public static long onAxis(Instant moment) {
        return moment.atZone(ZONE).toLocalDateTime().toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
