package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.number;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 反馈 (NA6, NA8): an evaluation, a suggestion, a complaint, or what became of a promise.
 *
 * @param feedback evaluation, suggestion, complaint, kept, broken or unknown
 * @param division its own or its case's, as with department and matter
 * @param caseKnown whether there is such a case here
 * @param score 0 where it has none
 * @param answeredAt null where nobody answered
 * @param state satisfied, dissatisfied, in_time, answered_late, overdue, open or none
 * @param waited working days from what was said to the answer, or to the moment; null where the calendar does not reach
 */
public record FeedbackLine(
        String source,
        String id,
        String feedback,
        Instant occurredAt,
        String division,
        String department,
        String departmentName,
        String matter,
        String matterName,
        String project,
        String caseId,
        boolean caseKnown,
        int score,
        String text,
        @Nullable Instant answeredAt,
        String answer,
        String state,
        @Nullable Long waited) {

    public static final Query<FeedbackLine> QUERY = Query.of(
            "feedback", FeedbackLine.class, FeedbackParameters.listed(number("limit", 100), number("offset", 0)));
}
