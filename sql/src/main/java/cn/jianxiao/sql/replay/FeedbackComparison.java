package cn.jianxiao.sql.replay;

import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.client.Table;
import java.util.Map;
import java.util.Objects;

/**
 * 评价投诉比对 (NA8): compares the feedback of two databases record by record. Under which batch a record came and how many
 * contents its source sent does not count; everything else does.
 *
 * @param records in either of the two
 * @param onlyLive in the live database only
 * @param onlyReplay in the other only
 * @param different in both and not the same
 * @param differences the first of all that differ, for people to look at
 */
public record FeedbackComparison(long records, long onlyLive, long onlyReplay, long different, Table differences) {

    private static final Script COUNTS = Script.of("feedback-counts.sql");
    private static final Script DIFFERENCES = Script.of("feedback-differences.sql");

    /**
     * Compares.
     *
     * @param store asked by an account that may read both
     * @param most how many differences are listed
     */
    public static FeedbackComparison of(ClickHouse store, String live, String replay, int most) {
        Table counts = store.query(COUNTS.between(live, replay), Map.of());
        Table differences = store.query(DIFFERENCES.between(live, replay), Map.of("most", Integer.toString(most)));
        return new FeedbackComparison(
                number(counts, 0), number(counts, 1), number(counts, 2), number(counts, 3), differences);
    }

    /** How many records are not the same. */
    public long differing() {
        return onlyLive + onlyReplay + different;
    }

    private static long number(Table counts, int column) {
        return ((Number) Objects.requireNonNull(counts.rows().get(0).get(column))).longValue();
    }
}
