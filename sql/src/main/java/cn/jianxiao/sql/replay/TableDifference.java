package cn.jianxiao.sql.replay;

import cn.jianxiao.sql.client.ClickHouse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 逐表比对: how many rows of a table two databases do not share. Every column counts but those that tell how a row came
 * about; a row that differs in anything is one that only either has.
 *
 * @param liveRows as a reader sees them
 * @param replayRows likewise, in the other database
 */
public record TableDifference(String table, long liveRows, long replayRows, long onlyLive, long onlyReplay) {

    private static final Script TABLES = Script.of("tables.sql");

    /**
     * Compares all tables of results, by their names; a table that is empty in both is missing.
     *
     * @param store asked by an account that may read both
     */
    public static List<TableDifference> between(ClickHouse store, String live, String replay) {
        return store.query(TABLES.between(live, replay), Map.of()).rows().stream()
                .map(row -> new TableDifference(
                        String.valueOf(row.get(0)),
                        number(row.get(1)),
                        number(row.get(2)),
                        number(row.get(3)),
                        number(row.get(4))))
                .toList();
    }

    /** 0 where the two tables hold the same. */
    public long differences() {
        return onlyLive + onlyReplay;
    }

    private static long number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }
}
