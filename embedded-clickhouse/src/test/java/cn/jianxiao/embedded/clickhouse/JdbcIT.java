package cn.jianxiao.embedded.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
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

    @Test
    void every_type_comes_back_as_it_was_written() throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE types (ts DateTime64(3, 'Asia/Shanghai'), ts6 DateTime64(6), d Date,"
                    + " n Nullable(Int32), lc LowCardinality(Nullable(String)), dec Decimal(18, 4), arr Array(String),"
                    + " m Map(String, UInt32), u UUID, e Enum8('x' = 1, 'y' = 2), b Bool, f Float64, i Int128)"
                    + " ENGINE = MergeTree ORDER BY d");
            Instant instant = Instant.parse("2026-02-12T03:04:05.123Z");
            UUID uuid = UUID.fromString("0b1e7c00-0000-4000-8000-000000000001");
            BigInteger smallest = BigInteger.TWO.pow(127).negate();
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO types VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                insert.setObject(1, instant.atZone(ZoneId.of("Asia/Shanghai")));
                insert.setTimestamp(2, Timestamp.from(instant));
                insert.setObject(3, LocalDate.of(2026, 2, 12));
                insert.setNull(4, Types.INTEGER);
                insert.setString(5, null);
                insert.setBigDecimal(6, new BigDecimal("-12345.6789"));
                insert.setArray(7, connection.createArrayOf("String", new Object[] {"a'b", "c,d"}));
                insert.setObject(8, Map.of("k", 7));
                insert.setObject(9, uuid);
                insert.setString(10, "y");
                insert.setBoolean(11, true);
                insert.setDouble(12, Math.PI);
                insert.setObject(13, smallest);
                insert.addBatch();
                insert.executeBatch();
            }
            try (ResultSet row = statement.executeQuery("SELECT * FROM types")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getObject("ts", ZonedDateTime.class).toInstant()).isEqualTo(instant);
                assertThat(row.getTimestamp("ts6").toInstant()).isEqualTo(instant);
                assertThat(row.getObject("d", LocalDate.class)).isEqualTo(LocalDate.of(2026, 2, 12));
                assertThat(row.getObject("n")).isNull();
                assertThat(row.getString("lc")).isNull();
                assertThat(row.getBigDecimal("dec")).isEqualByComparingTo("-12345.6789");
                assertThat((Object[]) row.getArray("arr").getArray()).containsExactly("a'b", "c,d");
                assertThat(row.getObject("m")).hasToString("{k=7}");
                assertThat(row.getObject("u")).isEqualTo(uuid);
                assertThat(row.getString("e")).isEqualTo("y");
                assertThat(row.getBoolean("b")).isTrue();
                assertThat(row.getDouble("f")).isEqualTo(Math.PI);
                assertThat(row.getObject("i")).isEqualTo(smallest);
            }
        }
    }

    @Test
    void metadata_names_tables_and_columns() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE named (id UInt64, name String) ENGINE = MergeTree ORDER BY id");
            try (ResultSet tables = connection.getMetaData().getTables(null, database.name(), "%", null)) {
                assertThat(tables.next()).isTrue();
                assertThat(tables.getString("TABLE_NAME")).isEqualTo("named");
            }
            try (ResultSet columns = connection.getMetaData().getColumns(null, database.name(), "named", "%")) {
                assertThat(columns.next()).isTrue();
                assertThat(columns.getString("COLUMN_NAME")).isEqualTo("id");
            }
        }
    }

    @Test
    void an_update_count_says_how_many_rows_were_written() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE counted (id UInt64) ENGINE = MergeTree ORDER BY id");
            assertThat(statement.executeUpdate("INSERT INTO counted SELECT number FROM numbers(7)"))
                    .isEqualTo(7);
            assertThat(statement.executeUpdate("INSERT INTO counted VALUES (1), (2)"))
                    .isEqualTo(2);
        }
    }

    @Test
    void a_long_result_is_read_to_its_end() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT number, toString(number) AS s FROM numbers(500000)")) {
            long sum = 0;
            while (rows.next()) sum += Long.parseLong(rows.getString("s"));
            assertThat(sum).isEqualTo(500_000L * 499_999 / 2);
        }
    }

    @Test
    void totals_do_not_disturb_the_rows() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT number % 3 AS k, count() AS n FROM numbers(9) GROUP BY k WITH TOTALS ORDER BY k")) {
            for (int k = 0; k < 3; k++) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt("k")).isEqualTo(k);
            }
            assertThat(rows.next()).isFalse();
        }
    }
}
