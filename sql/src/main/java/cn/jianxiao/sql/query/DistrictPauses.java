package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.choice;
import static cn.jianxiao.sql.query.Parameter.filter;

import org.jspecify.annotations.Nullable;

/**
 * 各区划暂停: corrections and special procedures of a division's cases (NA3, NA4), in pairs of beginning and end as they were
 * reported, whether before or after acceptance. {@code begun = closedPairs + reversed + unclosed + repeated} and
 * {@code ended = closedPairs + reversed + notBegun}.
 *
 * @param time correction or special
 * @param pauseKind 特别程序类别 as reported, may be empty; beginnings and ends pair within one kind
 * @param fromActivity what all beginnings are called by their source, empty where they differ
 * @param toActivity what all ends are called
 * @param closedPairs begun and ended, in this order
 * @param reversed ended before begun, in a case that has ended
 * @param unclosed begun and never ended
 * @param repeated begun once more before the end: the first beginning counts
 * @param notBegun ended without having begun
 * @param measuredPairs the closed ones that lie within the calendar: the base of the figures that follow
 */
public record DistrictPauses(
        String district,
        String time,
        String pauseKind,
        String fromActivity,
        String toActivity,
        long begun,
        long ended,
        long closedPairs,
        long reversed,
        long unclosed,
        long repeated,
        long notBegun,
        long measuredPairs,
        long calendarDaysSum,
        @Nullable Double calendarDaysMean,
        @Nullable Double calendarDaysMedian,
        long workingDaysSum,
        @Nullable Double workingDaysMean,
        @Nullable Double workingDaysMedian) {

    public static final Query<DistrictPauses> QUERY = Query.of(
            "pauses-by-district",
            DistrictPauses.class,
            choice("first", "not-counted", "counted"),
            choice("last", "counted", "not-counted"),
            filter("source"),
            filter("district"));
}
