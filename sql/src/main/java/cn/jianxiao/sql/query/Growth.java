package cn.jianxiao.sql.query;

import cn.jianxiao.sql.client.ClickHouse;
import java.util.Map;
import java.util.Objects;

/**
 * 变动: whether anything was written to a table, asked so cheaply that it may be asked many times a second: ClickHouse
 * answers from what it knows of the table's parts and reads no row. It tells nothing of what was written.
 */
public final class Growth {

    private Growth() {}

    /** The rows that the warnings' table keeps, superseded ones too: another number means that it was written or merged. */
    public static long ofWarnings(ClickHouse database) {
        return (Long) Objects.requireNonNull(database.query("SELECT toInt64(count()) FROM warnings", Map.of())
                .rows()
                .get(0)
                .get(0));
    }
}
