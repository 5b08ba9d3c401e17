package cn.jianxiao.embedded.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.demo.DemoProject;
import cn.jianxiao.demo.DemoProjects;
import cn.jianxiao.demo.exchange.Edition;
import cn.jianxiao.demo.exchange.ExchangeHistory;
import cn.jianxiao.demo.exchange.ExchangeWriter;
import cn.jianxiao.ingest.json.RecordJson;
import cn.jianxiao.registry.database.RegistryDatabase;
import cn.jianxiao.registry.database.SealedPasswords;
import cn.jianxiao.registry.exchange.ExchangeProgress;
import cn.jianxiao.registry.exchange.ExchangeRun;
import cn.jianxiao.registry.exchange.ExchangeSources;
import cn.jianxiao.registry.exchange.ExchangeWish;
import cn.jianxiao.sql.client.ClickHouse;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CQ10, SC5: a whole instance reads an exchange database and is killed in the middle; another gets the same by HTTP. */
class ExchangeKillIT {

    private static final int PROJECTS = 150;
    private static final int ENOUGH = 1_000;
    private static final String SOURCE = "yz-exchange";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    /** What a case amounts to, without what no column of the standard says: access mode, kind, back-filled marks. */
    private static final String CASES = """
            SELECT case_id, project, code, division, department, department_name, matter, matter_name, stage, flow_type,
                parallel_group, handler, status, received_at, accepted_at, ended_at, final_status, limit_days, deadline,
                yellow_from, overdue_from, running, measured_to, COLUMNS('^(before|government|correction|special|span)_'),
                counted_used, counted_limit, judgement, corrections, specials, provisional, findings, rule_version
            FROM cases FINAL ORDER BY project, case_id""";

    @TempDir
    private Path root;

    private EmbeddedPostgres postgres;

    @BeforeEach
    void start() throws Exception {
        postgres = EmbeddedPostgres.builder().start();
        try (var connection = DriverManager.getConnection(url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database registry");
            statement.execute("create database exchange");
        }
    }

    @AfterEach
    void stop() throws Exception {
        postgres.close();
    }

    @Test
    void cq10_a_poll_that_is_killed_in_the_middle_ends_in_the_case_rows_of_the_same_events_by_http() throws Exception {
        var projects = DemoProjects.generate(7, PROJECTS, TODAY).toList();
        var rows = upload(projects);
        var byExchange = readThroughAKill(rows);
        assertThat(byExchange).isNotEmpty();
        assertThat(sentByHttp(projects, byExchange)).isEqualTo(byExchange);
    }

    private Map<String, String> readThroughAKill(int rows) throws Exception {
        try (var instance = AnInstance.below(root.resolve("exchange"), null, url("registry"));
                var registry = RegistryDatabase.open(url("registry"), "postgres", "postgres")) {
            var keyFile = instance.folder().root().resolve("exchange.key");
            var progress = new ExchangeProgress(registry);
            new ExchangeSources(registry, new SealedPasswords(keyFile)).add(wish(), stamp());

            AnInstance.await(() -> published(progress) > ENOUGH);
            instance.kill("web");
            var before = published(progress);
            assertThat(before).as("rows published when it was killed").isLessThan(rows);
            assertThat(progress.run(SOURCE).endedAt())
                    .as("the poll was under way")
                    .isEmpty();
            instance.awaitReady();
            AnInstance.await(() -> progress.run(SOURCE).endedAt().isPresent());

            ExchangeRun run = progress.run(SOURCE);
            assertThat(run.trouble()).as(run.detail()).isEmpty();
            return settled(instance);
        }
    }

    private Map<String, String> sentByHttp(List<DemoProject> projects, Map<String, String> expected) throws Exception {
        try (var instance = AnInstance.below(root.resolve("http"))) {
            post(
                    instance,
                    "/api/v1/projects",
                    projects.stream()
                            .map(project -> RecordJson.line(project.registration()))
                            .toList());
            post(
                    instance,
                    "/api/v1/events",
                    projects.stream()
                            .flatMap(project -> project.events().stream())
                            .map(event -> RecordJson.line(withoutBackfill(event)))
                            .toList());
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            var cases = settled(instance);
            while (!cases.equals(expected) && System.nanoTime() < deadline) {
                cases = settled(instance);
            }
            return cases;
        }
    }

    private int upload(List<DemoProject> projects) throws SQLException {
        var history = new ExchangeHistory(Edition.V3);
        var rows = 0;
        try (var connection = DriverManager.getConnection(url("exchange"));
                var writer = new ExchangeWriter(connection, Edition.V3)) {
            writer.create(Edition.V3);
            for (var project : projects) {
                for (var upload : history.of(project)) {
                    writer.upload(upload.row(), LocalDateTime.ofInstant(upload.at(), SHANGHAI));
                    rows++;
                }
            }
            writer.commit();
        }
        return rows;
    }

    private static void post(AnInstance instance, String path, List<String> lines) throws Exception {
        var answer = instance.api().post(path, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(400);
    }

    /** No column of the standard says it. */
    private static ApprovalEvent withoutBackfill(ApprovalEvent event) {
        Set<EventFlag> flags = new HashSet<>(event.flags());
        flags.remove(EventFlag.BACKFILLED);
        return EventBuilder.from(event)
                .flags(flags.isEmpty() ? EnumSet.noneOf(EventFlag.class) : EnumSet.copyOf(flags))
                .build();
    }

    /** The case rows when they stand still. */
    private static Map<String, String> settled(AnInstance instance) throws Exception {
        var replay = new ReplayProcess(
                AnInstance.home(), instance.folder(), instance.supervisor().instance());
        try (var store = ClickHouse.open(replay.live())) {
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            var last = cases(store);
            while (true) {
                TimeUnit.SECONDS.sleep(6);
                var now = cases(store);
                if (!now.isEmpty() && now.equals(last)) {
                    return now;
                }
                assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
                last = now;
            }
        }
    }

    private static Map<String, String> cases(ClickHouse store) {
        return store.query(CASES, Map.of()).rows().stream()
                .collect(Collectors.toMap(
                        row -> row.get(1) + " " + row.get(0), List::toString, (one, other) -> one, TreeMap::new));
    }

    private static long published(ExchangeProgress progress) {
        return progress.cursors(SOURCE).stream()
                .mapToLong(cursor -> cursor.counts().published())
                .sum();
    }

    private ExchangeWish wish() {
        return new ExchangeWish(
                SOURCE,
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/exchange",
                "postgres",
                Optional.of("postgres"),
                Duration.ofSeconds(10),
                Duration.ofMinutes(30),
                false,
                Map.of());
    }

    private static Stamp stamp() {
        return new Stamp(new Actor("root", ""), Instant.parse("2026-11-20T00:00:00Z"));
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database
                + "?user=postgres&password=postgres";
    }
}
