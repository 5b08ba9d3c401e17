package cn.jianxiao.embedded.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpInterfaceIT {
    private final SharedClickHouse.Database database = SharedClickHouse.newDatabase();
    private final Http http = Http.to(database);

    @BeforeEach
    void table() throws Exception {
        http.ask("CREATE TABLE t (a UInt32, s String DEFAULT 'd') ENGINE = MergeTree ORDER BY a");
    }

    @Test
    void errors_carry_their_code_and_status() throws Exception {
        assertThat(http.post("SELECT nope FROM t", Map.of()).statusCode()).isEqualTo(404);
        assertThat(http.post("SELECT 1", Map.of("no_such_setting", "1"))
                        .headers()
                        .firstValue("X-ClickHouse-Exception-Code"))
                .hasValue("115");
        assertThat(http.post("SELEC 1", Map.of()).statusCode()).isEqualTo(400);
        assertThat(http.post("", Map.of()).body()).contains("Empty query");
        assertThat(http.post("SELECT 1; SELECT 2", Map.of()).body()).contains("Multi-statements are not allowed");
    }

    @Test
    void get_only_reads() throws Exception {
        assertThat(http.get(Map.of("query", "SELECT 1")).body()).isEqualTo("1\n");
        for (String change : new String[] {"DROP TABLE t", "INSERT INTO t (a) VALUES (1)"})
            assertThat(http.get(Map.of("query", change)).headers().firstValue("X-ClickHouse-Exception-Code"))
                    .hasValue("164");
        assertThat(http.ask("SELECT count() FROM t")).isEqualTo("0");
    }

    @Test
    void only_the_users_own_password_opens() throws Exception {
        for (Http wrong : new Http[] {
            new Http(database.url(), database.user(), "wrong", database.name()),
            new Http(database.url(), "default", "", database.name())
        }) {
            HttpResponse<String> response = wrong.post("SELECT 1", Map.of());
            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(response.body()).contains("AUTHENTICATION_FAILED");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TSVWithNames", "CSVWithNames", "TSVWithNamesAndTypes", "CSV", "TSV", "JSONEachRow"})
    void a_long_text_result_has_its_header_once(String format) throws Exception {
        long header = format.endsWith("Types") ? 2 : format.endsWith("Names") ? 1 : 0;
        assertThat(http.ask("SELECT number FROM numbers(300000) FORMAT " + format)
                        .lines())
                .hasSize((int) (300_000 + header));
    }

    @Test
    void totals_stay_below_the_rows() throws Exception {
        assertThat(http.ask("SELECT number % 2 AS k, count() AS n FROM numbers(4) GROUP BY k WITH TOTALS ORDER BY k"
                        + " FORMAT TSVWithNames"))
                .isEqualTo("k\tn\n0\t2\n1\t2\n\n0\t4");
    }

    @Test
    void statements_other_than_select_answer_too() throws Exception {
        assertThat(http.ask("SHOW TABLES")).isEqualTo("t");
        assertThat(http.ask("DESCRIBE t")).startsWith("a\tUInt32");
        assertThat(http.ask("EXPLAIN SELECT 1")).isNotEmpty();
        assertThat(http.ask("SELECT 1 AS x FORMAT JSON")).contains("\"rows\": 1");
    }

    @Test
    void an_error_after_the_first_megabyte_breaks_the_answer_off() {
        assertThatThrownBy(() -> http.ask("SELECT toString(throwIf(number = 4000000)) FROM numbers(5000000)"
                        + " SETTINGS max_block_size = 10000"))
                .isInstanceOf(IOException.class)
                .hasMessageNotContaining("Code: ");
    }

    @Test
    void a_query_nested_too_deep_is_an_error_and_not_the_end() throws Exception {
        String deep = "SELECT " + "(".repeat(20_000) + "1" + ")".repeat(20_000);
        Map<String, String> unlimited = Map.of(
                "max_parser_depth", "1000000", "max_parser_backtracks", "100000000", "max_query_size", "10000000");
        assertThat(http.post(deep, Map.of()).body()).contains("Code: ");
        assertThat(http.post(deep, unlimited).statusCode()).isNotEqualTo(200);
        assertThat(http.ask("SELECT 1")).isEqualTo("1");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_pointers_in_this_jvm_stay_exceptions() throws Exception {
        http.ask("SELECT 1");
        for (int i = 0; i < 20_000; i++) {
            String nothing = i < 0 ? "" : null;
            assertThatThrownByNull(nothing);
        }
        assertThat(http.ask("SELECT 1")).isEqualTo("1");
    }

    private static void assertThatThrownByNull(String nothing) {
        try {
            nothing.length();
        } catch (NullPointerException expected) {
            return;
        }
        throw new AssertionError("no null pointer exception");
    }

    @Test
    void queries_run_side_by_side() throws Exception {
        Callable<String> second = () -> http.ask("SELECT sleep(1)");
        long start = System.nanoTime();
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            for (Future<String> answer : clients.invokeAll(Collections.nCopies(8, second)))
                assertThat(answer.get()).isEqualTo("0");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
    }
}
