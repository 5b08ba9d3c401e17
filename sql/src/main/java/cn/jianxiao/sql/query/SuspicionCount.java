package cn.jianxiao.sql.query;

/**
 * 疑点分布: how many {@link SuspectedCase}s there are of one rule.
 *
 * @param withinLimit those that the figures of time count as ended within their limit
 */
public record SuspicionCount(String rule, long cases, long withinLimit) {

    public static final Query<SuspicionCount> QUERY =
            Query.of("suspected-by-rule", SuspicionCount.class, QualityParameters.suspicions());
}
