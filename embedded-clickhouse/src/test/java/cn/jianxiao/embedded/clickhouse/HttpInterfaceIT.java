package cn.jianxiao.embedded.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
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
    void blank_lines_and_semicolons_in_rows_are_rows() throws Exception {
        http.ask("INSERT INTO t VALUES (1, 'x\n\ny; DROP TABLE t'), (1 + 1, concat('a', 'b'));");
        http.ask("INSERT INTO t FORMAT CSV\n3,\"\n\n;\"\n4,\n5,e\n");
        assertThat(http.ask("SELECT groupArray(a) FROM (SELECT a FROM t ORDER BY a)"))
                .isEqualTo("[1,2,3,4,5]");
        assertThat(http.ask("SELECT s FROM t WHERE a = 1")).isEqualTo("x\\n\\ny; DROP TABLE t");
    }

    @Test
    void a_second_statement_behind_values_never_runs() throws Exception {
        http.post("INSERT INTO t (a) VALUES (1); DROP TABLE t", Map.of());
        assertThat(http.ask("EXISTS TABLE t")).isEqualTo("1");
    }

    @Test
    void rows_may_come_in_the_body_and_the_statement_in_the_address() throws Exception {
        assertThat(http.post("1\n2\n", Map.of("query", "INSERT INTO t (a) FORMAT TSV"))
                        .headers()
                        .firstValue("X-ClickHouse-Summary"))
                .hasValueSatisfying(json -> assertThat(json).contains("\"written_rows\":\"2\""));
        http.post("(3),(4)", Map.of("query", "INSERT INTO t (a) VALUES"));
        assertThat(http.ask("SELECT sum(a) FROM t")).isEqualTo("10");
    }

    @Test
    void rows_for_a_select_from_input_are_refused_and_not_dropped() throws Exception {
        assertThat(http.post("INSERT INTO t (a) SELECT a FROM input('a UInt32') FORMAT CSV\n5\n", Map.of())
                        .body())
                .startsWith("Code: 1002.")
                .contains("INSERT ... SELECT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO t (a) FORMAT TSV\n8\nzz\n",
                "INSERT INTO t (a) FORMAT Native\n8\n",
                "INSERT INTO t (a) VALUES (8), ('zz')",
                "INSERT INTO t FORMAT TSV SETTINGS max_threads=1\n8\n"
            })
    void a_batch_with_one_unreadable_row_is_refused_as_a_whole(String insert) throws Exception {
        HttpResponse<String> response = http.post(insert, Map.of());
        assertThat(response.statusCode()).isBetween(400, 500);
        assertThat(response.body()).startsWith("Code: ");
        assertThat(http.ask("SELECT count() FROM t")).isEqualTo("0");
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
    void an_upload_that_breaks_off_leaves_no_row() throws Exception {
        byte[] rows = "INSERT INTO t (a) FORMAT TSV\n1\n2\n".getBytes(StandardCharsets.UTF_8);
        breakOff("Content-Length: " + (rows.length + 1000) + "\r\n\r\n", rows);
        breakOff("Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(rows.length) + "\r\n", rows);
        awaitNoInsertRunning();
        assertThat(http.ask("SELECT count() FROM t")).isEqualTo("0");
    }

    private void breakOff(String header, byte[] rows) throws IOException {
        String pair = database.user() + ":" + database.password();
        try (Socket socket = new Socket("127.0.0.1", URI.create(database.url()).getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /?database=" + database.name() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic "
                            + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)) + "\r\n"
                            + header)
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(rows);
            out.flush();
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes(); // until the server has given up on it
        }
    }

    private void awaitNoInsertRunning() throws Exception {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (!http.ask("SELECT count() FROM system.processes WHERE query LIKE 'INSERT%'")
                .equals("0")) assertThat(System.nanoTime()).isLessThan(deadline);
    }

    @Test
    void a_session_keeps_its_temporary_tables_and_settings_to_itself() throws Exception {
        Map<String, String> session = Map.of("session_id", "s-" + database.name());
        http.post("CREATE TEMPORARY TABLE temp (x UInt8)", session);
        http.post("INSERT INTO temp VALUES (7)", session);
        http.post("SET max_threads = 3", session);
        assertThat(http.post("SELECT x, getSetting('max_threads') FROM temp", session)
                        .body())
                .isEqualTo("7\t3\n");
        assertThat(http.post("SELECT 1 FROM temp", Map.of()).statusCode()).isEqualTo(404);
        assertThat(http.post("SELECT 1", Map.of("session_id", "none", "session_check", "1"))
                        .body())
                .contains("SESSION_NOT_FOUND");
    }

    @Test
    void a_setting_in_the_address_holds_for_its_request_alone() throws Exception {
        String id = "r-" + database.name();
        http.post("SET max_threads = 3", Map.of("session_id", id));
        String threads = "SELECT getSetting('max_threads')";
        assertThat(http.post(threads, Map.of("session_id", id, "max_threads", "5"))
                        .body())
                .isEqualTo("5\n");
        assertThat(http.post(threads, Map.of("session_id", id)).body()).isEqualTo("3\n");
    }

    @Test
    void what_one_request_sets_the_next_does_not_see() throws Exception {
        http.ask("SET max_threads = 3");
        http.ask("USE system");
        http.ask("CREATE TEMPORARY TABLE temp (x UInt8)");
        assertThat(http.ask("SELECT getSetting('max_threads') = 3, currentDatabase()"))
                .isEqualTo("0\t" + database.name());
        assertThat(http.post("SELECT 1 FROM temp", Map.of()).statusCode()).isEqualTo(404);
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
}
