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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 读表: reads rows with standard SQL over one connection, never more at a time than asked for. */
public final class TableReader {

    private static final int FETCHED = 1_000;
    private static final int ASKED = 400;
    private static final int MOST_OF_ONE = 2_000;
    private static final int MOST_OF_SOME = 20_000;

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
     * Rows in the order of their change, then of their key; those without a key are no part of it.
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
        String changed = changed(table, times);
        String key = table.quoted(table.keyColumn());
        String sql = "select " + table.selected() + table.from() + " where " + key + " is not null and "
                + since(table, times)
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

    /** Rows that bear no time, or one before all computers, by key; see {@link #changed}. */
    public int dateless(FoundTable table, @Nullable Position after, int most, RowTaker taker) throws SQLException {
        List<Column> times = table.times();
        String key = table.quoted(table.keyColumn());
        String changed = changed(table, times);
        String sql = "select " + table.selected() + table.from() + " where " + key + " is not null"
                + (times.isEmpty() ? "" : " and (" + changed + " is null or " + changed + " < ?)")
                + (after == null ? "" : " and " + key + " > ?") + " order by " + key;
        try (PreparedStatement statement = statement(sql, most)) {
            int next = 1;
            if (!times.isEmpty()) {
                table.column(times.get(0)).bind(statement, next++, Instant.EPOCH);
            }
            if (after != null) {
                table.column(table.keyColumn()).bind(statement, next, after.key());
            }
            return each(table, statement, taker);
        }
    }

    /** Rows without a key, in no particular order. */
    public int keyless(FoundTable table, int most, RowTaker taker) throws SQLException {
        if (!table.mayLackKeys()) {
            return 0;
        }
        String sql =
                "select " + table.selected() + table.from() + " where " + table.quoted(table.keyColumn()) + " is null";
        try (PreparedStatement statement = statement(sql, most)) {
            return each(table, statement, taker);
        }
    }

    /**
     * The rows that have one of these values in a column, in no particular order; none where the table lacks it. A value that
     * thousands of rows have, as 无 or 0, names nothing.
     */
    public List<ExchangeRow> having(FoundTable table, Column column, Collection<String> values) throws SQLException {
        List<ExchangeRow> rows = new ArrayList<>();
        for (List<String> some : asked(table, column, values)) {
            gather(table, column, some, rows);
        }
        return rows;
    }

    private void gather(FoundTable table, Column column, List<String> values, List<ExchangeRow> rows)
            throws SQLException {
        int most = values.size() == 1 ? MOST_OF_ONE : MOST_OF_SOME;
        List<ExchangeRow> found = new ArrayList<>();
        if (having(table, column, values, most + 1, found::add) <= most) {
            rows.addAll(ofNamed(column, found));
        } else if (values.size() > 1) {
            found.clear();
            int half = values.size() / 2;
            gather(table, column, values.subList(0, half), rows);
            gather(table, column, values.subList(half, values.size()), rows);
        }
    }

    private static List<ExchangeRow> ofNamed(Column column, List<ExchangeRow> found) {
        if (found.size() <= MOST_OF_ONE) {
            return found;
        }
        Map<String, List<ExchangeRow>> byValue = found.stream().collect(Collectors.groupingBy(row -> row.text(column)));
        return byValue.values().stream()
                .filter(rows -> rows.size() <= MOST_OF_ONE)
                .flatMap(List::stream)
                .toList();
    }

    /** The same one by one; the taker asks nothing over this connection. */
    public void having(FoundTable table, Column column, Collection<String> values, RowTaker taker) throws SQLException {
        for (List<String> some : asked(table, column, values)) {
            having(table, column, some, 0, taker);
        }
    }

    /** The values that can stand in the column, as many together as one statement asks for. */
    private static List<List<String>> asked(FoundTable table, Column column, Collection<String> values) {
        if (!table.has(column) || !table.isUsable()) {
            return List.of();
        }
        FoundColumn found = table.column(column);
        List<String> asked = values.stream()
                .filter(value -> !value.isEmpty() && found.takes(value))
                .distinct()
                .toList();
        return IntStream.iterate(0, start -> start < asked.size(), start -> start + ASKED)
                .mapToObj(start -> asked.subList(start, Math.min(asked.size(), start + ASKED)))
                .toList();
    }

    private int having(FoundTable table, Column column, List<String> values, int most, RowTaker taker)
            throws SQLException {
        String sql = "select " + table.selected() + table.from() + " where " + table.quoted(column) + " in ("
                + "?, ".repeat(values.size() - 1) + "?)";
        try (PreparedStatement statement = statement(sql, most)) {
            for (int i = 0; i < values.size(); i++) {
                table.column(column).bind(statement, i + 1, values.get(i));
            }
            return each(table, statement, taker);
        }
    }

    private static String changed(FoundTable table, List<Column> times) {
        return times.size() == 2
                ? "coalesce(" + table.quoted(times.get(0)) + ", " + table.quoted(times.get(1)) + ")"
                : times.stream().map(table::quoted).collect(Collectors.joining());
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
        String key = values.getOrDefault(table.keyColumn(), "");
        Instant changed = table.times().stream()
                .flatMap(time -> Optional.ofNullable(times.get(time)).stream())
                .findFirst()
                .filter(time -> time.isAfter(Instant.EPOCH) && !key.isEmpty())
                .orElse(Instant.EPOCH);
        return new ExchangeRow(table.table(), values, changed, key);
    }
}
