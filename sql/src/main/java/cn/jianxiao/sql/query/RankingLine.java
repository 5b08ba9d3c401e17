package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.asOf;
import static cn.jianxiao.sql.query.Parameter.choice;
import static cn.jianxiao.sql.query.Parameter.day;
import static cn.jianxiao.sql.query.Parameter.number;
import static cn.jianxiao.sql.query.Parameter.openDay;

import org.jspecify.annotations.Nullable;

/**
 * 排名: one division, department or kind of matter (SH1) among all in scope, by the share of judged cases that ended
 * within their limit.
 *
 * @param rank 0 where too few were judged; ties share a rank and the next is skipped
 * @param previousRank the same in the days before, 0 where none
 * @param kind see {@link cn.jianxiao.approval.event.MatterKind}; -1 unless asked by kind
 * @param cases those that ended in the days and those open as of the moment
 * @param onTime ended on the last day; withinLimit is early + onTime
 * @param onTimeRate withinLimit / judged
 * @param earlyRate early / judged
 * @param overdueRate overdue / judged
 * @param unit of the two that follow: working_day, calendar_day or working_hour
 * @param timeRatio usedSum / allowedSum of the judged
 * @param usedDaysMean government's working days of the closed
 * @param openOverdue open cases whose lamp is red
 * @param backfilled ended in the days and declared as entered after the fact: never counted as within the limit (SC4)
 */
public record RankingLine(
        int rank,
        int previousRank,
        String division,
        String department,
        String departmentName,
        int kind,
        long cases,
        long closed,
        long judged,
        long early,
        long onTime,
        long overdue,
        long withinLimit,
        @Nullable Double onTimeRate,
        @Nullable Double earlyRate,
        @Nullable Double overdueRate,
        String unit,
        double usedSum,
        double allowedSum,
        @Nullable Double timeRatio,
        @Nullable Double usedDaysMean,
        long open,
        long openOverdue,
        long backfilled) {

    public static final Query<RankingLine> QUERY = Query.of(
            "ranking",
            RankingLine.class,
            asOf(),
            choice("by", "division", "department", "kind"),
            day("from"),
            day("to"),
            openDay("previous_from"),
            openDay("previous_to"),
            number("min_cases", 5),
            number("kind", -1));
}
