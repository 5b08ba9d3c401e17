package cn.jianxiao.ingest.exchange;

import cn.jianxiao.demo.exchange.Edition;
import cn.jianxiao.demo.exchange.ExchangeDdl;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 无约束的表: the tables of the standard with columns that take nearly everything, and keys that are indexed, but not unique. */
final class DamagedTables implements AutoCloseable {

    /** How much of a column's type is left. */
    enum Columns {
        /** Numbers, times and texts, each of any size. */
        TYPED,
        /** Texts, apart from the times of change. */
        TEXTS
    }

    private static final List<String> NUMBERS = List.of("SJYXBS", "SJSCZT", "SPLCLX", "BLZT", "TBCX", "SFSXGZCNZ");
    private static final List<String> CHANGES = List.of("GXSJ", "SCSJ");
    private static final List<String> TIMES = List.of("SBSJ", "BLSJ", "TBCXKSSJ", "PFRQ");

    /** Those whose rows are answered, by their key. */
    private static final List<String> ANSWERED =
            List.of("SPGL_XMJBXXB", "SPGL_XMSPSXBLXXXXB", "SPGL_XMSPSXBLTBCXXXB", "SPGL_XMSPSXPFWJXXB");

    private final Connection connection;
    private final Columns columns;
    private final boolean postgres;

    DamagedTables(ExchangeContract.Database database, Columns columns) throws SQLException {
        this.columns = columns;
        postgres = database.url().startsWith("jdbc:postgresql");
        connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        try (Statement statement = connection.createStatement()) {
            if (!postgres) {
                statement.execute("set session sql_mode = 'ALLOW_INVALID_DATES'");
            }
            for (String sql : ExchangeDdl.statements(Edition.V2)) {
                statement.execute(loosened(sql));
            }
            for (String table : ANSWERED) {
                statement.execute("create index IX_" + table + "_LSH on " + table + " (LSH)");
            }
        }
        connection.setAutoCommit(false);
    }

    private String loosened(String sql) {
        boolean typed = columns == Columns.TYPED;
        String loose = sql.replace("bigint not null primary key", typed ? "bigint" : "varchar(300)")
                .replace("SBYY varchar(200)", "SBYY varchar( 200)")
                .replaceAll("(GCDM|SPSXSLBM) varchar\\(\\d+\\)", "$1 varchar( 300)")
                .replaceAll("(?<!LSH) varchar\\(\\d+\\)", " text")
                .replace("integer", typed ? postgres ? "numeric" : "double" : "text");
        String times = typed ? loose : loose.replaceAll("(SBSJ|BLSJ|TBCXKSSJ|PFRQ) timestamp\\(3\\)", "$1 text");
        return postgres ? times : times.replace("timestamp(3)", "datetime(3)");
    }

    boolean isNumber(String column) {
        return columns == Columns.TYPED && NUMBERS.contains(column);
    }

    boolean isTime(String column) {
        return CHANGES.contains(column) || columns == Columns.TYPED && TIMES.contains(column);
    }

    boolean isTextKey() {
        return columns == Columns.TEXTS;
    }

    /** Such as the database takes, but nobody can mean. */
    List<String> oddTimes() {
        return postgres
                ? List.of("infinity", "-infinity", "0044-03-15 12:00:00 BC", "1900-01-01", "9999-12-31 23:59:59.999")
                : List.of("0000-00-00", "2026-02-31 10:00:00", "1000-01-01", "9999-12-31 23:59:59.999", "2026-00-00");
    }

    /** Odd, but nothing that a poll takes for no time at all. */
    boolean isLongAgo(@Nullable String time) {
        return time != null && !postgres && (time.startsWith("2026-02-31") || time.startsWith("2026-00"));
    }

    List<String> oddNumbers() {
        return postgres
                ? List.of("-1", "0", "77", "2147483648", "3.5", "NaN", "Infinity", "1e200")
                : List.of("-1", "0", "77", "2147483648", "3.5", "1e300", "-1e300", "1e-300");
    }

    /** A character that not every database can hold. */
    String nul() {
        return postgres ? "\u0001" : "\u0000";
    }

    void put(String table, Map<String, ? extends @Nullable Object> values) throws SQLException {
        List<String> names = List.copyOf(values.keySet());
        String sql = "insert into " + table + " (" + String.join(", ", names) + ") values ("
                + "?, ".repeat(names.size() - 1) + "?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < names.size(); i++) {
                String value = text(values.get(names.get(i)));
                if (postgres) {
                    statement.setObject(i + 1, value, Types.OTHER);
                } else {
                    statement.setString(i + 1, value);
                }
            }
            statement.executeUpdate();
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /**
     * The rows that nothing became of, of those that become records and have a key.
     */
    List<String> unanswered() throws SQLException {
        List<String> unanswered = new ArrayList<>();
        for (String table : List.of("SPGL_XMJBXXB", "SPGL_XMSPSXBLXXXXB", "SPGL_XMSPSXBLTBCXXXB")) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select LSH, SJSCZT, SJYXBS from " + table)) {
                while (row.next()) {
                    String key = row.getString(1);
                    boolean found = key != null && !key.isBlank();
                    boolean silent = table.equals("SPGL_XMJBXXB") && isNought(row.getString(3));
                    if (found && !silent && isNought(row.getString(2))) {
                        unanswered.add(table + ' ' + key);
                    }
                }
            }
        }
        connection.commit();
        return unanswered;
    }

    private static boolean isNought(@Nullable String text) {
        return text != null && text.strip().matches("-?0(\\.0+)?");
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
