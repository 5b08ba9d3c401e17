package cn.jianxiao.embedded.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class JdbcErrorIT {
    private static final String SLOW = "SELECT sleepEachRow(1) FROM numbers(30)"
            + " SETTINGS max_block_size = 1, function_sleep_max_microseconds_per_block = 60000000";

    private final SharedClickHouse.Database database = SharedClickHouse.newDatabase();

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    @Test
    void an_error_has_the_number_and_words_of_the_server() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.executeQuery("SELECT nope FROM system.one"))
                    .withMessageContaining("nope")
                    .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo(47));
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.executeQuery("SELECT 1 FROM no_table"))
                    .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo(60));
        }
    }

    @Test
    void a_wrong_password_is_said_to_be_wrong() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> {
                    try (Connection connection =
                                    DriverManager.getConnection(database.jdbcUrl(), database.user(), "no");
                            Statement statement = connection.createStatement()) {
                        statement.executeQuery("SELECT 1");
                    }
                })
                .withMessageContaining("Authentication failed");
    }

    @Test
    void an_error_in_the_middle_of_a_result_is_noticed() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> {
                        try (ResultSet rows = statement.executeQuery(
                                "SELECT number, throwIf(number = 3000000, 'boom') FROM numbers(5000000)")) {
                            while (rows.next()) assertThat(rows.getLong(1)).isLessThan(3_000_000);
                        }
                    })
                    .isNotInstanceOf(AssertionError.class);
        }
    }

    @Test
    void a_query_past_its_timeout_ends() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.executeQuery(SLOW));
        }
    }

    @Test
    @Timeout(20)
    void a_cancelled_query_ends() throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<ResultSet> query = other.submit(() -> statement.executeQuery(SLOW));
            awaitRunning();
            statement.cancel();
            assertThatThrownBy(query::get).hasMessageContaining("394");
        }
    }

    private void awaitRunning() throws Exception {
        Http.to(database)
                .await("SELECT count() > 0 FROM system.processes WHERE query LIKE '%sleepEachRow%' AND elapsed > 0.1"
                        + " AND query NOT LIKE '%system.processes%'");
    }
}
