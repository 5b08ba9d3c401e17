package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.number;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 告知承诺办件 (NA6): a case that was decided on the applicant's promise.
 *
 * @param finalStatus 0 while open
 * @param outcome broken, kept or unverified; a breach stays one, whatever is found later
 * @param breaches how many were found
 * @param verifiedAt when the promise was last looked into, null for never
 * @param finding what was found, of a breach rather than of anything else
 */
public record CommitmentLine(
        String project,
        String caseId,
        String code,
        String division,
        String department,
        String departmentName,
        String matter,
        String matterName,
        String handler,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt,
        int finalStatus,
        String outcome,
        long breaches,
        @Nullable Instant verifiedAt,
        String finding) {

    public static final Query<CommitmentLine> QUERY = Query.of(
            "commitments",
            CommitmentLine.class,
            FeedbackParameters.promises(number("limit", 100), number("offset", 0)));
}
