package cn.jianxiao.stream;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.embedded.clickhouse.SharedClickHouse;
import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.CellDifference;
import cn.jianxiao.sql.query.Scope;
import cn.jianxiao.sql.replay.TableDifference;
import cn.jianxiao.sql.row.CalendarRow;
import cn.jianxiao.sql.row.CalendarRows;
import cn.jianxiao.sql.row.RowInserter;
import cn.jianxiao.sql.schema.Migrations;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.project.SlowRecount;
import cn.jianxiao.stream.store.SinkPace;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** A migrated ClickHouse database of its own, and what it must hold after a run. */
final class StoredRows implements AutoCloseable {

    static final SinkPace BRISK =
            new SinkPace(500, 1 << 20, 500, Duration.ofMillis(100), Duration.ofMillis(100), Duration.ofSeconds(30));

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ClickHouseEndpoint endpoint;
    private final ClickHouse database;

    private StoredRows(ClickHouseEndpoint endpoint) {
        this.endpoint = endpoint;
        this.database = ClickHouse.open(endpoint);
    }

    static StoredRows open() throws IOException, InterruptedException {
        SharedClickHouse.Database database = SharedClickHouse.newDatabase();
        ClickHouseEndpoint endpoint =
                new ClickHouseEndpoint(database.url(), database.name(), database.user(), database.password());
        Migrations.run(endpoint);
        new RowInserter(endpoint).insert(CalendarRow.TABLE, CalendarRows.of(ClockSettings.shipped()));
        return new StoredRows(endpoint);
    }

    ClickHouseEndpoint endpoint() {
        return endpoint;
    }

    /** How many rows a table shows, of those that meet a condition. */
    long count(String table, String condition) {
        return (Long) one("SELECT toInt64(count()) FROM " + table + " FINAL WHERE " + condition);
    }

    Map<String, Long> account() {
        Map<String, Long> account = new TreeMap<>();
        database.query("SELECT toString(disposition), toInt64(count()) FROM intake FINAL GROUP BY 1", Map.of())
                .rows()
                .forEach(row -> account.put((String) row.get(0), (Long) row.get(1)));
        return account;
    }

    void awaitIntake(long records) {
        await("the account has " + records + " lines", () -> count("intake", "1") == records);
    }

    void await(String what, BooleanSupplier condition) {
        if (!comesTrue(condition)) {
            throw new AssertionError("Not within " + PATIENCE + ": " + what + "; the account is " + account());
        }
    }

    /** A live run's time comes after its records: until then warnings are those of an earlier moment. */
    void awaitWarningsOf(List<Incoming> records, Instant asOf) {
        if (!comesTrue(() -> hasWarningsOf(records, asOf))) {
            assertThat(RecountLines.ofStore("warnings", database))
                    .as("warnings after " + PATIENCE)
                    .isEqualTo(recount(records, asOf).get("warnings"));
        }
    }

    private static boolean comesTrue(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        boolean met = condition.getAsBoolean();
        while (!met && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            met = condition.getAsBoolean();
        }
        return met;
    }

    /** Compares every table with that of another run. */
    List<TableDifference> differencesTo(StoredRows other) {
        return TableDifference.between(database, other.endpoint.database(), endpoint.database()).stream()
                .filter(table -> table.differences() > 0)
                .toList();
    }

    void assertEqualTo(StoredRows other) {
        assertThat(differencesTo(other)).isEmpty();
    }

    /** Holds every table against a slow recount of the same records, project by project. */
    void assertEqualToRecount(List<Incoming> records, Instant asOf) {
        recount(records, asOf)
                .forEach((table, lines) -> assertThat(RecountLines.ofStore(table, database))
                        .as(table)
                        .isNotEmpty()
                        .isEqualTo(lines));
        assertThat(CellDifference.QUERY.run(database, Scope.everything(), Arguments.none()))
                .as("cells against cases")
                .isEmpty();
    }

    /** Whether the warnings are those of a moment yet. */
    boolean hasWarningsOf(List<Incoming> records, Instant asOf) {
        return RecountLines.ofStore("warnings", database)
                .equals(recount(records, asOf).get("warnings"));
    }

    private static Map<String, SortedSet<String>> recount(List<Incoming> records, Instant asOf) {
        Map<String, Object> expected = new TreeMap<>();
        Map<String, List<Incoming>> projects = records.stream().collect(Collectors.groupingBy(Incoming::key));
        projects.forEach((project, its) -> new SlowRecount(its, asOf)
                .comparable()
                .forEach((name, row) -> expected.put(project + " " + name, row)));
        return RecountLines.ofRecount(expected);
    }

    private Object one(String sql) {
        return database.query(sql, Map.of()).rows().get(0).get(0);
    }

    @Override
    public void close() {
        database.close();
    }
}
