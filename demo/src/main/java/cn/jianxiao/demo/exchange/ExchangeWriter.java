package cn.jianxiao.demo.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 写库: uploads rows into an exchange database over JDBC, as a district's system does. Commits when told to. */
public final class ExchangeWriter implements AutoCloseable {

    private static final List<String> COMMON =
            List.of("LSH", "DFSJZJ", "XZQHDM", "SJYXBS", "SJWXYY", "SJSCZT", "SBYY", "SCSJ", "GXSJ");

    private final Connection connection;
    private final Map<String, List<String>> columns;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

    /** Automatic commit of the connection is switched off. */
    public ExchangeWriter(Connection connection, Edition edition) throws SQLException {
        this.connection = connection;
        this.columns = ExchangeDdl.columns(edition);
        connection.setAutoCommit(false);
    }

    /** Makes the tables. */
    public void create(Edition edition) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : ExchangeDdl.statements(edition)) {
                statement.execute(sql);
            }
        }
        connection.commit();
    }

    /** Puts a row there, or changes the one of its serial number. */
    public void upload(TableRow row, LocalDateTime at) throws SQLException {
        if (execute(update(row.table()), row, at, false) == 0) {
            execute(insert(row.table()), row, at, true);
        }
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
    }

    private int execute(String sql, TableRow row, LocalDateTime at, boolean fresh) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        int next = 1;
        for (String column : columns(row.table(), fresh)) {
            Object value = column.equals("GXSJ") || column.equals("SCSJ")
                    ? at
                    : row.values().get(column);
            if (value == null) {
                statement.setNull(
                        next++, isNumber(column) ? Types.INTEGER : isTime(column) ? Types.TIMESTAMP : Types.VARCHAR);
            } else if (value instanceof LocalDateTime time) {
                statement.setTimestamp(next++, Timestamp.valueOf(time));
            } else {
                statement.setObject(next++, value);
            }
        }
        if (!fresh) {
            statement.setObject(next, row.values().get("LSH"));
        }
        return statement.executeUpdate();
    }

    private String insert(String table) {
        List<String> names = columns(table, true);
        return "insert into " + table + " (" + String.join(", ", names) + ") values (" + "?, ".repeat(names.size() - 1)
                + "?)";
    }

    private String update(String table) {
        return "update " + table + " set " + String.join(" = ?, ", columns(table, false)) + " = ? where LSH = ?";
    }

    private List<String> columns(String table, boolean fresh) {
        return Stream.concat(COMMON.stream(), columns.getOrDefault(table, List.of()).stream())
                .filter(column -> fresh || !column.equals("LSH") && !column.equals("SCSJ"))
                .toList();
    }

    private static boolean isNumber(String column) {
        return List.of("SJYXBS", "SJSCZT", "SPLCLX", "BLZT", "TBCX", "SFSXGZCNZ", "SLFS")
                .contains(column);
    }

    private static boolean isTime(String column) {
        return List.of("SBSJ", "BLSJ", "TBCXKSSJ", "PFRQ").contains(column);
    }
}
