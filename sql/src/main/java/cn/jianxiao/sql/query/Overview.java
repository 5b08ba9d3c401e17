package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.asOf;
import static cn.jianxiao.sql.query.Parameter.day;
import static cn.jianxiao.sql.query.Parameter.number;

import org.jspecify.annotations.Nullable;

/**
 * 总览: the figures of the first page. Ended cases count by the day of their end.
 *
 * @param withinLimit early or on the last day
 * @param onTimeRate withinLimit / judged; null where none was judged
 * @param warnings warnings that stand
 * @param provisional cases that rest on an unpublished calendar
 * @param backfilled ended in the days and declared as entered after the fact: never counted as within the limit (SC4)
 */
public record Overview(
        long projects,
        long cases,
        long open,
        long closed,
        long judged,
        long withinLimit,
        @Nullable Double onTimeRate,
        long overdue,
        long green,
        long yellow,
        long red,
        long warnings,
        long provisional,
        long backfilled) {

    public static final Query<Overview> QUERY =
            Query.of("overview", Overview.class, asOf(), day("from"), day("to"), number("kind", -1));
}
