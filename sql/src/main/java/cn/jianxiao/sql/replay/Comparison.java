package cn.jianxiao.sql.replay;

import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.client.Table;
import java.util.Map;
import java.util.Objects;

/**
 * 重算比对: compares the cases of two databases row by row. By which version of the rules and after how many records a row
 * was made does not count; everything else does.
 *
 * @param cases in either of the two
 * @param onlyLive in the live database only
 * @param onlyReplay in the other only
 * @param different in both and not the same
 * @param judgedOtherwise of these, those whose judgement differs
 * @param differences the first of all that differ, for people to look at
 */
public record Comparison(
        long cases, long onlyLive, long onlyReplay, long different, long judgedOtherwise, Table differences) {

    private static final Script COUNTS = Script.of("counts.sql");
    private static final Script DIFFERENCES = Script.of("differences.sql");

    /**
     * Compares.
     *
     * @param store asked by an account that may read both
     * @param most how many differences are listed
     */
    public static Comparison of(ClickHouse store, String live, String replay, int most) {
        return of(store, live, replay, "1", most);
    }

    /** Compares the cases of those projects only that have any in the other database. */
    public static Comparison ofItsProjects(ClickHouse store, String live, String replay, int most) {
        return of(store, live, replay, "0", most);
    }

    private static Comparison of(ClickHouse store, String live, String replay, String allProjects, int most) {
        Table counts = store.query(COUNTS.between(live, replay), Map.of("all_projects", allProjects));
        Table differences = store.query(
                DIFFERENCES.between(live, replay), Map.of("all_projects", allProjects, "most", Integer.toString(most)));
        return new Comparison(
                number(counts, 0),
                number(counts, 1),
                number(counts, 2),
                number(counts, 3),
                number(counts, 4),
                differences);
    }

    /** How many cases are not the same. */
    public long differing() {
        return onlyLive + onlyReplay + different;
    }

    private static long number(Table counts, int column) {
        return ((Number) Objects.requireNonNull(counts.rows().get(0).get(column))).longValue();
    }
}
