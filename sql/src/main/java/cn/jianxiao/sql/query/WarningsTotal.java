package cn.jianxiao.sql.query;

/**
 * 预警数: how many warnings the same filter has in {@link WarningLine} without paging.
 */
public record WarningsTotal(long total) {

    public static final Query<WarningsTotal> QUERY =
            Query.of("warnings-count", WarningsTotal.class, WarningFilter.and());
}
