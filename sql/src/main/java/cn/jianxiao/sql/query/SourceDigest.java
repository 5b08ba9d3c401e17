package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.day;
import static cn.jianxiao.sql.query.Parameter.filter;

import org.jspecify.annotations.Nullable;

/**
 * 来源日报: what a source sent in the days and how good it was.
 *
 * @param received accepted, duplicate, rejected, and of the days still waiting
 * @param waiting all that waits now, whenever it came
 * @param reasons of the rejected, each with its number, the most frequent first
 */
public record SourceDigest(
        String source,
        long received,
        long accepted,
        long duplicate,
        long rejected,
        long waiting,
        String reasons,
        long timely,
        long measuredEvents,
        @Nullable Double timelyRate,
        long whole,
        long ended,
        @Nullable Double wholeRate,
        long filled,
        long stated,
        @Nullable Double filledRate,
        long sound,
        long records,
        @Nullable Double soundRate) {

    public static final Query<SourceDigest> QUERY = Query.of(
            "source-digest",
            SourceDigest.class,
            day("from"),
            day("to"),
            filter("source"),
            QualityParameters.targets()[0]);
}
