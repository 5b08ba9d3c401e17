package cn.jianxiao.embedded.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clickhouse.client.api.Client;
import com.clickhouse.client.api.ServerException;
import com.clickhouse.client.api.data_formats.RowBinaryFormatWriter;
import com.clickhouse.client.api.insert.InsertResponse;
import com.clickhouse.client.api.insert.InsertSettings;
import com.clickhouse.client.api.metadata.TableSchema;
import com.clickhouse.client.api.query.GenericRecord;
import com.clickhouse.data.ClickHouseFormat;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientIT {
    private final SharedClickHouse.Database database = SharedClickHouse.newDatabase();

    private Client.Builder client() {
        return new Client.Builder()
                .addEndpoint(database.url())
                .setUsername(database.user())
                .setPassword(database.password())
                .setDefaultDatabase(database.name());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_million_binary_rows_arrive_exactly(boolean compressed) throws Exception {
        int rows = 1_000_000;
        try (Client client = client().compressClientRequest(compressed).build()) {
            client.execute("CREATE TABLE IF NOT EXISTS big (id UInt64, name String) ENGINE = MergeTree ORDER BY id")
                    .get();
            TableSchema schema = client.getTableSchema("big");
            try (InsertResponse response = client.insert(
                            "big",
                            out -> {
                                RowBinaryFormatWriter writer =
                                        new RowBinaryFormatWriter(out, schema, ClickHouseFormat.RowBinary);
                                for (int i = 0; i < rows; i++) {
                                    writer.setLong("id", i);
                                    writer.setString("name", "\n\n;--" + i);
                                    writer.commitRow();
                                }
                                out.flush();
                            },
                            ClickHouseFormat.RowBinary,
                            new InsertSettings())
                    .get(60, TimeUnit.SECONDS)) {
                assertThat(response.getWrittenRows()).isEqualTo(rows);
            }
            GenericRecord found = client.queryAll("SELECT count() AS n, uniqExact(id) AS ids, sum(id) AS total,"
                            + " countIf(name = concat('\\n\\n;--', toString(id))) AS same FROM big")
                    .getFirst();
            assertThat(found.getLong("n")).isEqualTo(rows);
            assertThat(found.getLong("ids")).isEqualTo(rows);
            assertThat(found.getLong("total")).isEqualTo(rows * (rows - 1L) / 2);
            assertThat(found.getLong("same")).isEqualTo(rows);
        }
    }

    @Test
    void parameters_are_bound_by_name() throws Exception {
        try (Client client = client().build()) {
            GenericRecord row = client.queryAll(
                            "SELECT {a:String} AS a, {b:UInt32} + 1 AS b", Map.of("a", "it's", "b", 41))
                    .getFirst();
            assertThat(row.getString("a")).isEqualTo("it's");
            assertThat(row.getLong("b")).isEqualTo(42);
        }
    }

    @ParameterizedTest
    @CsvSource({"false,false", "true,false", "false,true"})
    void results_come_compressed_as_the_client_likes(boolean blocks, boolean http) throws Exception {
        try (Client client =
                client().compressServerResponse(blocks).useHttpCompression(http).build()) {
            List<GenericRecord> rows = client.queryAll("SELECT number AS n, repeat('建', 100) AS s FROM numbers(30000)");
            assertThat(rows).hasSize(30_000);
            assertThat(rows.getLast().getLong("n")).isEqualTo(29_999);
            assertThat(rows.getLast().getString("s")).isEqualTo("建".repeat(100));
        }
    }

    @Test
    void rows_that_were_sent_twice_under_one_token_are_there_once() throws Exception {
        try (Client client = client().build()) {
            client.execute("CREATE TABLE once (id UInt64) ENGINE = MergeTree ORDER BY id"
                            + " SETTINGS non_replicated_deduplication_window = 100")
                    .get();
            for (String token : List.of("a", "a", "b"))
                client.insert(
                                "once",
                                new ByteArrayInputStream("1\n".getBytes(StandardCharsets.US_ASCII)),
                                ClickHouseFormat.TSV,
                                new InsertSettings().setDeduplicationToken(token))
                        .get()
                        .close();
            assertThat(client.queryAll("SELECT count() AS n FROM once")
                            .getFirst()
                            .getLong("n"))
                    .isEqualTo(2);
        }
    }

    @Test
    void an_error_has_the_number_and_status_of_the_server() throws Exception {
        try (Client client = client().build()) {
            assertThatThrownBy(() -> client.query("SELECT 1 FROM no_table").get())
                    .hasStackTraceContaining("UNKNOWN_TABLE")
                    .satisfies(e -> assertThat(serverException(e).getCode()).isEqualTo(60));
        }
    }

    private static ServerException serverException(Throwable e) {
        return e instanceof ServerException server ? server : serverException(e.getCause());
    }
}
