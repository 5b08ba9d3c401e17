package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.choice;
import static cn.jianxiao.sql.query.Parameter.filter;

import org.jspecify.annotations.Nullable;

/**
 * 各区划用时: days from acceptance to end of a division's cases, pauses included.
 *
 * @param measuredCases the ended ones that were accepted and lie within the calendar: the base of the figures that follow
 * @param workingDaysP90 by linear interpolation
 */
public record DistrictDurations(
        String district,
        long cases,
        long closed,
        long measuredCases,
        long calendarDaysSum,
        @Nullable Double calendarDaysMean,
        @Nullable Double calendarDaysMedian,
        long workingDaysSum,
        @Nullable Double workingDaysMean,
        @Nullable Double workingDaysMedian,
        @Nullable Double workingDaysP90) {

    public static final Query<DistrictDurations> QUERY = Query.of(
            "durations-by-district",
            DistrictDurations.class,
            choice("first", "not-counted", "counted"),
            choice("last", "counted", "not-counted"),
            filter("source"),
            filter("district"));
}
