package cn.jianxiao.sql.query;

/** 告知承诺办件数: how many lines the same filter has in {@link CommitmentLine} without paging. */
public record CommitmentsTotal(long total) {

    public static final Query<CommitmentsTotal> QUERY =
            Query.of("commitments-count", CommitmentsTotal.class, FeedbackParameters.promises());
}
