package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.choice;
import static cn.jianxiao.sql.query.Parameter.day;
import static cn.jianxiao.sql.query.Parameter.filter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 满意率和投诉 (NA8): of one division, department or matter, by the day on which something was said.
 *
 * @param bucket the first day of the step; of the whole, the first of the days
 * @param satisfied evaluations from {@code satisfied_from} on
 * @param satisfiedRate satisfied / evaluations; null where none
 * @param inTime complaints answered within {@code answer_days} working days
 * @param overdue complaints that are open for longer
 * @param open complaints that may still be answered in time, which count in no rate
 * @param due inTime + answeredLate + overdue
 * @param inTimeRate inTime / due; null where none
 */
public record FeedbackFigures(
        LocalDate bucket,
        String division,
        String department,
        String departmentName,
        String matter,
        String matterName,
        long evaluations,
        long satisfied,
        @Nullable Double satisfiedRate,
        long suggestions,
        long complaints,
        long inTime,
        long answeredLate,
        long overdue,
        long open,
        long due,
        @Nullable Double inTimeRate) {

    public static final Query<FeedbackFigures> QUERY = Query.of(
            "feedback-figures",
            FeedbackFigures.class,
            FeedbackParameters.judged(
                    choice("by", "department", "division", "matter", "all"),
                    choice("unit", "whole", "month", "week"),
                    day("from"),
                    day("to"),
                    filter("division"),
                    filter("department"),
                    filter("matter")));
}
