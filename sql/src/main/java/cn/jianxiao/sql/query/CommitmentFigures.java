package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.choice;

import org.jspecify.annotations.Nullable;

/**
 * 承诺履行 (NA6): the promises of one division, department or matter.
 *
 * @param unverified into which nobody has looked, which count in no rate
 * @param verified kept + broken
 * @param brokenRate broken / verified; null where none
 */
public record CommitmentFigures(
        String division,
        String department,
        String departmentName,
        String matter,
        String matterName,
        long cases,
        long kept,
        long broken,
        long unverified,
        long verified,
        @Nullable Double brokenRate) {

    public static final Query<CommitmentFigures> QUERY = Query.of(
            "commitment-figures",
            CommitmentFigures.class,
            FeedbackParameters.promises(choice("by", "department", "division", "matter", "all")));
}
