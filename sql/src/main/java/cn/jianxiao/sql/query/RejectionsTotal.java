package cn.jianxiao.sql.query;

/** 隔离区记录数: how many records the same filter has in {@link RejectionLine} without paging. */
public record RejectionsTotal(long total) {

    public static final Query<RejectionsTotal> QUERY =
            Query.of("rejections-count", RejectionsTotal.class, RejectionFilter.and());
}
