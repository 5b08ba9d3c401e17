package cn.jianxiao.embedded.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class JdbcIT {
    private final SharedClickHouse.Database database = SharedClickHouse.newDatabase();

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    @Test
    void a_batch_comes_back_as_it_was_written() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE cases (id UInt64, name String) ENGINE = MergeTree ORDER BY id");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO cases (id, name) VALUES (?, ?)")) {
                for (int i = 0; i < 3; i++) {
                    insert.setLong(1, i);
                    insert.setString(2, "it's \\ \"q\" 建\n\n;😀" + i);
                    insert.addBatch();
                }
                assertThat(insert.executeBatch()).hasSize(3);
            }
            try (ResultSet rows = statement.executeQuery("SELECT id, name FROM cases ORDER BY id")) {
                for (int i = 0; i < 3; i++) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getString("name")).isEqualTo("it's \\ \"q\" 建\n\n;😀" + i);
                }
                assertThat(rows.next()).isFalse();
            }
        }
    }

    @Test
    void an_empty_result_has_its_columns() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 1 AS one, 'x' AS x WHERE 0")) {
            assertThat(rows.getMetaData().getColumnCount()).isEqualTo(2);
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void the_server_lives_in_utc() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT timezone(), serverTimezone(), toString(toDateTime(0))")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("UTC");
            assertThat(rows.getString(3)).isEqualTo("1970-01-01 00:00:00");
        }
    }
}
