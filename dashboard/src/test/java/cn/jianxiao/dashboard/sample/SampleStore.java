package cn.jianxiao.dashboard.sample;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.demo.DemoFeedback;
import cn.jianxiao.demo.DemoProject;
import cn.jianxiao.demo.DemoProjects;
import cn.jianxiao.embedded.clickhouse.SharedClickHouse;
import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.sql.row.CalendarRow;
import cn.jianxiao.sql.row.CalendarRows;
import cn.jianxiao.sql.row.FeedbackRow;
import cn.jianxiao.sql.row.Row;
import cn.jianxiao.sql.row.RowBinary;
import cn.jianxiao.sql.row.RowInserter;
import cn.jianxiao.sql.row.RowTable;
import cn.jianxiao.sql.schema.Migrations;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A real ClickHouse with demo projects in it, once for this JVM, and one without any. */
public final class SampleStore {

    private static final long SEED = 20261121;
    private static final int PROJECTS = 240;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ClickHouseEndpoint endpoint;
    private final List<DemoProject> projects;

    private SampleStore(ClickHouseEndpoint endpoint, List<DemoProject> projects) {
        this.endpoint = endpoint;
        this.projects = projects;
    }

    private static final class Filled {
        private static final SampleStore STORE = fill();
    }

    private static final class Unfilled {
        private static final SampleStore STORE = new SampleStore(migrated(), List.of());
    }

    public static SampleStore filled() {
        return Filled.STORE;
    }

    /** One of the caller's own, without projects. */
    public static SampleStore fresh() {
        return new SampleStore(migrated(), List.of());
    }

    public static SampleStore empty() {
        return Unfilled.STORE;
    }

    public ClickHouseEndpoint endpoint() {
        return endpoint;
    }

    /** Writes as the stream would, while pages are open. */
    public void add(Row row) {
        Batches batches = new Batches(endpoint);
        batches.add(row);
        batches.send();
    }

    public List<DemoProject> projects() {
        return projects;
    }

    private static SampleStore fill() {
        Instant now = Instant.now();
        List<DemoProject> projects = DemoProjects.generate(SEED, PROJECTS, LocalDate.ofInstant(now, ZONE))
                .toList();
        ClickHouseEndpoint endpoint = migrated();
        Batches batches = new Batches(endpoint);
        projects.forEach(project -> ProjectRows.of(project, now).forEach(batches::add));
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        projects.forEach(project -> DemoFeedback.of(SEED, project, today)
                .forEach(said -> batches.add(new FeedbackRow(said, "", said.voided(), 1))));
        batches.send();
        return new SampleStore(endpoint, projects);
    }

    private static ClickHouseEndpoint migrated() {
        SharedClickHouse.Database database = SharedClickHouse.newDatabase();
        ClickHouseEndpoint endpoint =
                new ClickHouseEndpoint(database.url(), database.name(), database.user(), database.password());
        Migrations.run(endpoint);
        Batches batches = new Batches(endpoint);
        for (CalendarRow row : CalendarRows.of(ClockSettings.shipped())) {
            batches.add(row);
        }
        batches.send();
        return endpoint;
    }

    /** Rows by table, sent together. */
    private static final class Batches {
        private final Map<RowTable<?>, RowBinary> rows = new LinkedHashMap<>();
        private final RowInserter inserter;

        Batches(ClickHouseEndpoint endpoint) {
            this.inserter = new RowInserter(endpoint);
        }

        void add(Row row) {
            row.encode(rows.computeIfAbsent(row.table(), table -> new RowBinary()));
        }

        void send() {
            for (Map.Entry<RowTable<?>, RowBinary> batch : rows.entrySet()) {
                try {
                    inserter.insert(batch.getKey(), batch.getValue());
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
