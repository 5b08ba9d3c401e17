package cn.jianxiao.sql.query;

/**
 * 预警分布: how many warnings there are of each kind among those of {@link WarningLine}; only kinds that have any.
 */
public record WarningCount(String subject, String level, String state, String holder, long warnings) {

    public static final Query<WarningCount> QUERY =
            Query.of("warnings-by-kind", WarningCount.class, WarningFilter.and());
}
