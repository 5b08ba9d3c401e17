package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.choice;
import static cn.jianxiao.sql.query.Parameter.day;
import static cn.jianxiao.sql.query.Parameter.filter;
import static cn.jianxiao.sql.query.Parameter.number;

import java.time.LocalDate;

/**
 * 趋势: what happened in one day or month, from the metric cells.
 *
 * @param bucket the day, or the first day of the month
 * @param onTime ended on the last day
 */
public record TrendPoint(
        LocalDate bucket,
        long received,
        long accepted,
        long closed,
        long judged,
        long early,
        long onTime,
        long overdue) {

    public static final Query<TrendPoint> QUERY = Query.of(
            "trend",
            TrendPoint.class,
            day("from"),
            day("to"),
            choice("unit", "day", "month"),
            filter("division"),
            filter("department"),
            number("kind", -1));
}
