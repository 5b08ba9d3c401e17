package cn.jianxiao.embedded.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClickHouseMainIT {
    private static final int ROWS = 500;

    @TempDir
    Path data;

    @Test
    void what_was_stored_is_there_after_a_clean_end() throws Exception {
        try (Child first = Child.start(data, Map.of())) {
            Http http = first.ready();
            http.ask("CREATE TABLE t (a UInt32, v UInt32) ENGINE = ReplacingMergeTree(v) ORDER BY a");
            http.ask("INSERT INTO t VALUES (1, 1), (2, 1), (1, 2)");
            first.process.destroy();
            assertThat(first.awaitEnd()).isEqualTo(143);
        }
        try (Child second = Child.start(data, Map.of())) {
            assertThat(second.ready().ask("SELECT sum(v), count() FROM t FINAL"))
                    .isEqualTo("3\t2");
        }
    }

    @Test
    void no_acknowledged_batch_is_lost_by_a_kill() throws Exception {
        Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
        try (Child child = Child.start(data, Map.of())) {
            Http http = child.ready();
            http.ask("CREATE TABLE t (batch UInt32, i UInt32) ENGINE = MergeTree ORDER BY (batch, i)");
            CountDownLatch enough = new CountDownLatch(60);
            try (ExecutorService clients = Executors.newFixedThreadPool(3)) {
                for (int client = 0; client < 3; client++) {
                    int first = client;
                    clients.submit(() -> insertUntilRefused(http, first, acknowledged, enough));
                }
                assertThat(enough.await(30, TimeUnit.SECONDS)).isTrue();
                child.process.destroyForcibly();
            }
            child.awaitEnd();
        }
        try (Child again = Child.start(data, Map.of())) {
            Http http = again.ready();
            assertThat(http.ask("SELECT count() FROM (SELECT count() AS n FROM t GROUP BY batch) WHERE n != " + ROWS))
                    .isEqualTo("0");
            assertThat(http.ask("SELECT DISTINCT batch FROM t").lines().map(Integer::valueOf))
                    .containsAll(acknowledged);
        }
    }

    @Test
    void a_running_query_does_not_hold_up_the_end() throws Exception {
        try (Child child = Child.start(data, Map.of());
                ExecutorService client = Executors.newSingleThreadExecutor()) {
            Http http = child.ready();
            Future<String> query = client.submit(() -> http.ask("SELECT sleepEachRow(1) FROM numbers(50) SETTINGS"
                    + " max_block_size = 1, function_sleep_max_microseconds_per_block = 60000000"));
            http.await("SELECT count() > 0 FROM system.processes WHERE query LIKE 'SELECT sleepEachRow%'");
            child.process.destroy();
            assertThat(child.awaitEnd()).isEqualTo(143);
            assertThatThrownBy(query::get).hasCauseInstanceOf(IOException.class);
        }
    }

    private static void insertUntilRefused(Http http, int first, Set<Integer> acknowledged, CountDownLatch enough) {
        try {
            for (int batch = first; ; batch += 3) {
                String rows = rows(batch);
                http.ask("INSERT INTO t FORMAT TSV\n" + rows);
                acknowledged.add(batch);
                enough.countDown();
            }
        } catch (IOException killed) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String rows(int batch) {
        return IntStream.range(0, ROWS).mapToObj(i -> batch + "\t" + i + "\n").collect(Collectors.joining());
    }

    @Test
    void a_second_process_on_the_same_folder_is_refused_with_a_sentence() throws Exception {
        try (Child first = Child.start(data, Map.of());
                Child second = startAfterReady(first)) {
            assertThat(second.awaitEnd()).isEqualTo(1);
            assertThat(second.output.readAllAsString())
                    .contains("in use by another ClickHouse process")
                    .contains("pid " + first.process.pid())
                    .doesNotContain("\tat ");
        }
    }

    private Child startAfterReady(Child first) throws IOException {
        first.ready();
        return Child.start(data, Map.of());
    }

    @Test
    void a_child_ends_with_its_input_if_told_to() throws Exception {
        try (Child child = Child.start(data, Map.of("JIANXIAO_CLICKHOUSE_END_WITH_INPUT", "true"))) {
            assertThat(child.ready().ask("SELECT 1")).isEqualTo("1");
            child.process.getOutputStream().close();
            assertThat(child.awaitEnd()).isZero();
        }
    }
}
