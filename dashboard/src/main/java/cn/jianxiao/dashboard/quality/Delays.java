package cn.jianxiao.dashboard.quality;

import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;

/** 时长 in the unit that one can imagine. */
final class Delays {

    private static final double HOUR = 60;
    private static final double DAY = 24 * HOUR;

    private Delays() {}

    static String of(double minutes) {
        if (minutes >= 2 * DAY) {
            return Texts.of("quality.days", Figures.decimal(minutes / DAY));
        }
        return minutes >= 2 * HOUR
                ? Texts.of("quality.hours", Figures.decimal(minutes / HOUR))
                : Texts.of("quality.minutes", Figures.decimal(minutes));
    }

    static String ofMillis(long millis) {
        return millis < HOUR * 1000
                ? Texts.of("quality.seconds", Figures.decimal(millis / 1000.0))
                : of(millis / 60_000.0);
    }
}
