package cn.jianxiao.ingest.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.demo.exchange.Edition;
import cn.jianxiao.demo.exchange.ExchangeDdl;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source's rows are looked for by what its indexes are made of, else each question reads the whole table. */
class KeyIndexIT {

    private static EmbeddedPostgres server;
    private static Connection connection;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().start();
        connection = server.getPostgresDatabase().getConnection();
        try (Statement statement = connection.createStatement()) {
            for (String sql : ExchangeDdl.statements(Edition.V3)) {
                statement.execute(sql);
            }
            statement.execute("set enable_seqscan = off");
        }
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        connection.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-1", "9223372036854775807", "0001"})
    void a_row_is_found_by_the_index_of_its_key(String key) throws SQLException {
        assertThat(plan(Column.LSH, key)).anyMatch(line -> line.contains("Index Cond: (lsh = "));
    }

    @Test
    void a_case_is_found_by_the_index_of_its_number() throws SQLException {
        assertThat(plan(Column.SPSXSLBM, "BJ-1")).anyMatch(line -> line.contains("Index Cond: (spsxslbm = "));
    }

    private static List<String> plan(Column column, String value) throws SQLException {
        FoundTable table =
                ExchangeSchema.of(connection).table(ExchangeTable.STATUS).orElseThrow();
        String sql = "explain select 1" + table.from() + " where " + table.quoted(column) + " = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            table.column(column).bind(statement, 1, value);
            return lines(statement);
        }
    }

    private static List<String> lines(PreparedStatement statement) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                lines.add(row.getString(1));
            }
        }
        return lines;
    }
}
