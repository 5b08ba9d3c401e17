package cn.jianxiao.ingest.exchange.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 读表: reads rows with standard SQL over one connection, never more at a time than asked for. */
public final class TableReader {

    private static final int FETCHED = 1_000;
    private static final int ASKED = 400;

    private final Connection connection;

    /** @param connection without automatic commit, as some drivers else fetch everything at once */
    public TableReader(Connection connection) {
        this.connection = connection;
    }

    /** What is done with a row. */
    @FunctionalInterface
    public interface RowTaker {
        void take(ExchangeRow row) throws SQLException;
    }

    /**
     * Rows in the order of their change, then of their key.
     *
     * @param from their change, included; those that bear no time at all are no part of it
     * @param after only what comes after it, null for all
     * @return how many there were: fewer than {@code most} at the end
     */
    public int changed(FoundTable table, Instant from, @Nullable Position after, int most, RowTaker taker)
            throws SQLException {
        List<Column> times = table.times();
        if (times.isEmpty()) {
            return 0;
        }
        String changed = times.size() == 1
                ? table.quoted(times.get(0))
                : "coalesce(" + table.quoted(times.get(0)) + ", " + table.quoted(times.get(1)) + ")";
        String key = table.quoted(table.keyColumn());
        String sql = "select " + table.selected() + table.from() + " where " + since(table, times)
                + (after == null ? "" : " and (" + changed + " > ? or (" + changed + " = ? and " + key + " > ?))")
                + " order by " + changed + ", " + key;
        try (PreparedStatement statement = statement(sql, most)) {
            int next = 1;
            for (Column time : times) {
                table.column(time).bind(statement, next++, from);
            }
            if (after != null) {
                FoundColumn time = table.column(times.get(0));
                time.bind(statement, next++, after.changedAt());
                time.bind(statement, next++, after.changedAt());
                table.column(table.keyColumn()).bind(statement, next, after.key());
            }
            return each(table, statement, taker);
        }
    }

    /** Rows that bear no time, by key; see {@link #changed}. */
    public int dateless(FoundTable table, @Nullable Position after, int most, RowTaker taker) throws SQLException {
        String key = table.quoted(table.keyColumn());
        String noTime = table.times().stream()
                .map(time -> table.quoted(time) + " is null")
                .collect(Collectors.joining(" and "));
        String later = after == null ? "" : key + " > ?";
        String where = noTime + (noTime.isEmpty() || later.isEmpty() ? "" : " and ") + later;
        String sql = "select " + table.selected() + table.from() + (where.isEmpty() ? "" : " where " + where)
                + " order by " + key;
        try (PreparedStatement statement = statement(sql, most)) {
            if (after != null) {
                table.column(table.keyColumn()).bind(statement, 1, after.key());
            }
            return each(table, statement, taker);
        }
    }

    /** The rows that have one of these values in a column, in no particular order; none where the table lacks it. */
    public List<ExchangeRow> having(FoundTable table, Column column, Collection<String> values) throws SQLException {
        List<ExchangeRow> rows = new ArrayList<>();
        having(table, column, values, rows::add);
        return rows;
    }

    /** The same one by one; the taker asks nothing over this connection. */
    public void having(FoundTable table, Column column, Collection<String> values, RowTaker taker) throws SQLException {
        if (!table.has(column) || !table.isUsable()) {
            return;
        }
        FoundColumn found = table.column(column);
        List<String> asked = values.stream()
                .filter(value -> !value.isEmpty() && found.takes(value))
                .distinct()
                .toList();
        for (int start = 0; start < asked.size(); start += ASKED) {
            List<String> some = asked.subList(start, Math.min(asked.size(), start + ASKED));
            String sql = "select " + table.selected() + table.from() + " where " + table.quoted(column) + " in ("
                    + "?, ".repeat(some.size() - 1) + "?)";
            try (PreparedStatement statement = statement(sql, 0)) {
                for (int i = 0; i < some.size(); i++) {
                    found.bind(statement, i + 1, some.get(i));
                }
                each(table, statement, taker);
            }
        }
    }

    private static String since(FoundTable table, List<Column> times) {
        String first = table.quoted(times.get(0));
        if (times.size() == 1) {
            return first + " >= ?";
        }
        return "(" + first + " >= ? or (" + first + " is null and " + table.quoted(times.get(1)) + " >= ?))";
    }

    private PreparedStatement statement(String sql, int most) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setMaxRows(most);
        statement.setFetchSize(most > 0 ? Math.min(most, FETCHED) : FETCHED);
        return statement;
    }

    private static int each(FoundTable table, PreparedStatement statement, RowTaker taker) throws SQLException {
        int count = 0;
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                taker.take(row(table, row));
                count++;
            }
        }
        return count;
    }

    private static ExchangeRow row(FoundTable table, ResultSet row) throws SQLException {
        List<Column> order = table.order();
        Map<Column, String> values = new EnumMap<>(Column.class);
        Map<Column, Instant> times = new EnumMap<>(Column.class);
        for (int i = 0; i < order.size(); i++) {
            Column column = order.get(i);
            String text = table.column(column).text(row, i + 1);
            if (!text.isEmpty()) {
                values.put(column, text);
            }
            if (table.times().contains(column)) {
                Optional<Instant> time = table.column(column).instant(row, i + 1);
                time.ifPresent(instant -> times.put(column, instant));
            }
        }
        Instant changed = table.times().stream()
                .flatMap(time -> Optional.ofNullable(times.get(time)).stream())
                .findFirst()
                .orElse(Instant.EPOCH);
        String key = values.getOrDefault(table.keyColumn(), "");
        return new ExchangeRow(table.table(), values, changed, key);
    }
}
