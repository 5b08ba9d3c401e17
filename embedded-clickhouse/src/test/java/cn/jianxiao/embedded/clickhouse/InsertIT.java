package cn.jianxiao.embedded.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;

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

class InsertIT {
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
        http.await("SELECT count() = 0 FROM system.processes WHERE query LIKE 'INSERT%'");
    }
}
