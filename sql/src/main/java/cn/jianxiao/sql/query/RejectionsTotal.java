package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.filter;

/**
 * 退回记录数: how many records the same filter has in {@link RejectionLine} without paging.
 */
public record RejectionsTotal(long total) {

    public static final Query<RejectionsTotal> QUERY =
            Query.of("rejections-count", RejectionsTotal.class, filter("source"), filter("batch"), filter("reason"));
}
