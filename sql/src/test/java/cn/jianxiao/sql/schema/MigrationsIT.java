package cn.jianxiao.sql.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.client.ClickHouseFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class MigrationsIT {

    private static final Migration FIRST = Migration.of("V001__first.sql", """
            CREATE TABLE IF NOT EXISTS one (a Int32) ENGINE = MergeTree ORDER BY a;
            CREATE TABLE IF NOT EXISTS two (a Int32) ENGINE = MergeTree ORDER BY a;
            """);

    private final ClickHouseEndpoint endpoint = Store.emptyDatabase();

    @Test
    void every_step_is_taken_once() {
        List<String> first = Migrations.run(endpoint);
        List<String> second = Migrations.run(endpoint);

        assertThat(first).isNotEmpty().first().isEqualTo("V001__event_log.sql");
        assertThat(second).isEmpty();
    }

    @Test
    void a_database_that_does_not_exist_is_created() {
        ClickHouseEndpoint fresh = new ClickHouseEndpoint(
                endpoint.url(), endpoint.database() + "_fresh", endpoint.user(), endpoint.password());

        assertThat(Migrations.run(fresh)).isNotEmpty();
    }

    @Test
    void a_changed_past_is_refused_and_the_file_named() {
        Migrations.run(endpoint, List.of(FIRST));
        Migration changed = Migration.of("V001__first.sql", FIRST.sql().replace("Int32", "Int64"));

        assertThatThrownBy(() -> Migrations.run(endpoint, List.of(changed)))
                .isInstanceOf(ChangedPast.class)
                .hasMessageContaining("V001__first.sql");
    }

    @Test
    void a_database_newer_than_the_release_is_refused() {
        Migrations.run(endpoint, List.of(FIRST, Migration.of("V002__second.sql", "SELECT 1;")));

        assertThatThrownBy(() -> Migrations.run(endpoint, List.of(FIRST)))
                .isInstanceOf(ChangedPast.class)
                .hasMessageContaining("V002__second.sql");
    }

    @Test
    void a_file_with_windows_line_ends_is_the_same_file() {
        Migrations.run(endpoint, List.of(FIRST));

        assertThat(Migrations.run(
                        endpoint,
                        List.of(Migration.of("V001__first.sql", FIRST.sql().replace("\n", "\r\n")))))
                .isEmpty();
    }

    @Test
    void a_step_that_broke_off_is_taken_again_as_a_whole() {
        Migration broken =
                Migration.of("V001__first.sql", FIRST.sql().replace("ORDER BY a;\nCREATE", "ORDER BY a;\nOOPS"));
        assertThatThrownBy(() -> Migrations.run(endpoint, List.of(broken))).isInstanceOf(ClickHouseFailure.class);

        assertThat(Migrations.run(endpoint, List.of(FIRST))).containsExactly("V001__first.sql");
    }

    @Test
    void warnings_of_a_release_that_warned_of_cases_only_are_warnings_of_cases() {
        List<Migration> before = MigrationFiles.shipped().stream()
                .filter(migration -> migration.version() < 13)
                .toList();
        Migrations.run(endpoint, before);
        try (ClickHouse database = ClickHouse.open(endpoint)) {
            database.execute("INSERT INTO warnings (project, case_id, level, state, version) VALUES"
                    + " ('p', 'c', 'red', 'raised', 1), ('p', 'c', 'red', 'resolved', 2)");

            Migrations.run(endpoint);
            Migration.of("V013__again.sql", MigrationFiles.shipped().get(12).sql())
                    .statements()
                    .forEach(database::execute);

            assertThat(database.query(
                                    "SELECT toString(subject), part, toString(state), toString(holder) FROM warnings FINAL",
                                    Map.of())
                            .rows())
                    .containsExactly(List.of("case", "", "resolved", "department"));
        }
    }

    @Test
    void processes_that_start_at_once_end_with_one_schema() throws Exception {
        List<Callable<List<String>>> starts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            starts.add(() -> Migrations.run(endpoint));
        }
        try (ExecutorService processes = Executors.newFixedThreadPool(starts.size())) {
            for (Future<List<String>> start : processes.invokeAll(starts)) {
                start.get();
            }
        }

        try (ClickHouse database = ClickHouse.open(endpoint)) {
            assertThat(database.query("SELECT count() FROM schema_history FINAL", Map.of())
                            .rows())
                    .containsExactly(List.of((long) MigrationFiles.shipped().size()));
        }
    }
}
