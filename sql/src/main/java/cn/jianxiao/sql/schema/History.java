package cn.jianxiao.sql.schema;

import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.client.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which steps a database has taken. Two processes that note the same step leave one line. */
final class History {

    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS schema_history
            (
                version UInt32,
                file String,
                checksum String,
                applied_at DateTime64(3, 'UTC') DEFAULT now64(3)
            )
            ENGINE = ReplacingMergeTree
            ORDER BY (version, checksum)
            """;

    private final ClickHouse database;

    History(ClickHouse database) {
        this.database = database;
    }

    void create() {
        database.execute(TABLE);
    }

    /** Refuses a database whose past is not the beginning of these steps. */
    void check(List<Migration> migrations) {
        Map<Integer, Migration> shipped = new LinkedHashMap<>();
        migrations.forEach(migration -> shipped.put(migration.version(), migration));
        for (List<@Nullable Object> line : lines().rows()) {
            int version = ((Long) Objects.requireNonNull(line.get(0))).intValue();
            Migration migration = shipped.get(version);
            if (migration == null) {
                throw new ChangedPast("The database has taken step " + line.get(1)
                        + ", which this release does not know: it is older than the database");
            }
            if (!migration.checksum().equals(line.get(2))) {
                throw new ChangedPast("The migration " + migration.file()
                        + " was changed after this database had taken it; restore the file and add a new one");
            }
        }
    }

    boolean has(Migration migration) {
        return lines().rows().stream().anyMatch(line -> Objects.equals(line.get(0), (long) migration.version()));
    }

    void note(Migration migration) {
        database.execute("INSERT INTO schema_history (version, file, checksum) VALUES (" + migration.version() + ", '"
                + migration.file() + "', '" + migration.checksum() + "')");
    }

    private Table lines() {
        return database.query(
                "SELECT version, file, checksum FROM schema_history FINAL ORDER BY version, checksum", Map.of());
    }
}
