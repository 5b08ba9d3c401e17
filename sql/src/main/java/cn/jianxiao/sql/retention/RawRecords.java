package cn.jianxiao.sql.retention;

import cn.jianxiao.sql.client.ClickHouse;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * 原始记录: the texts of rejected records. Their lines, with reason, field and value, stay; so does whose they are, which is
 * read from the text when it comes. Records that wait keep their texts, since they are still needed.
 */
public final class RawRecords {

    private static final String DUE = """
            raw != '' AND received_at < fromUnixTimestamp64Milli(%d) AND (topic, partition, offset) IN (
                SELECT topic, partition, offset FROM intake FINAL
                WHERE disposition = 'rejected' AND received_at < fromUnixTimestamp64Milli(%d))""";

    private final ClickHouse database;

    public RawRecords(ClickHouse database) {
        this.database = database;
    }

    /**
     * Takes out the texts of what was rejected and came before a moment, and waits until they are gone.
     *
     * @return how many lines still had one
     */
    public long erase(Instant before) {
        String due = DUE.formatted(before.toEpochMilli(), before.toEpochMilli());
        Object counted = database.query("SELECT count() FROM intake WHERE " + due, Map.of())
                .rows()
                .get(0)
                .get(0);
        long lines = (Long) Objects.requireNonNull(counted);
        if (lines > 0) {
            database.execute("ALTER TABLE intake UPDATE raw = '' WHERE " + due + " SETTINGS mutations_sync = 2");
        }
        return lines;
    }
}
