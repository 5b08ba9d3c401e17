package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.choice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 数据质量: timeliness, completeness and accuracy of one source, division or department in the days, as defined at
 * {@link cn.jianxiao.approval.quality.QualityIndicator}.
 *
 * @param bucket the first day of the step; of the whole, the first of the days
 * @param source empty unless asked per source; the same holds for the next three
 * @param events that arrived, repetitions not counted
 * @param timelyRate timely / measuredEvents; null where none, as every rate here
 * @param medianMinutes of the delays of measuredEvents
 * @param declared events declared as back-filled, which are not measured
 * @param daysOnly events whose time is but a day, which are not measured
 * @param wholeRate whole / ended
 * @param doubtfulCases ended cases whose events were in an odd order
 * @param filledRate filled / stated
 * @param records events + refused
 * @param doubtful neither voided nor revised, but doubtful
 * @param soundRate sound / records
 */
public record QualityLine(
        LocalDate bucket,
        String source,
        String division,
        String department,
        String departmentName,
        long events,
        long measuredEvents,
        long timely,
        @Nullable Double timelyRate,
        @Nullable Double medianMinutes,
        @Nullable Double p95Minutes,
        long declared,
        long daysOnly,
        long ended,
        long whole,
        @Nullable Double wholeRate,
        long doubtfulCases,
        long stated,
        long filled,
        @Nullable Double filledRate,
        long records,
        long refused,
        long voided,
        long revised,
        long doubtful,
        long sound,
        @Nullable Double soundRate) {

    public static final Query<QualityLine> QUERY = Query.of(
            "quality",
            QualityLine.class,
            QualityParameters.figures(
                    choice("by", "source", "division", "department", "all"),
                    choice("unit", "whole", "day", "week", "month")));
}
