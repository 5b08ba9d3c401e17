package cn.jianxiao.sql.query;

/** 反馈数: how many lines the same filter has in {@link FeedbackLine} without paging. */
public record FeedbackTotal(long total) {

    public static final Query<FeedbackTotal> QUERY =
            Query.of("feedback-count", FeedbackTotal.class, FeedbackParameters.listed());
}
