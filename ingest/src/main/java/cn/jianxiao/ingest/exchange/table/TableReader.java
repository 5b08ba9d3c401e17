package cn.jianxiao.ingest.exchange.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 读表: reads a table in the order of its changes, with standard SQL, never more at a time than asked for. */
public final class TableReader {

    private final Rows rows;

    /** @param connection without automatic commit, as some drivers else fetch everything at once */
    public TableReader(Connection connection) {
        rows = new Rows(connection);
    }

    /**
     * Rows in the order of their change, then of their key; those without a key are no part of it.
     *
     * @param from their change, included; those that bear no time at all are no part of it
     * @param resume only what comes from there on, null for all
     * @return how many there were: fewer than {@code most} at the end
     */
    public int changed(FoundTable table, Instant from, @Nullable Resume resume, int most, RowTaker taker)
            throws SQLException {
        List<Column> times = table.times();
        if (times.isEmpty()) {
            return 0;
        }
        String changed = changed(table, times);
        String key = table.quoted(table.keyColumn());
        String sql = "select " + table.selected() + table.from() + " where " + key + " is not null and "
                + since(table, times)
                + (resume == null
                        ? ""
                        : " and (" + changed + " > ? or (" + changed + " = ? and " + key + ' ' + resume.next() + " ?))")
                + " order by " + changed + ", " + key;
        try (PreparedStatement statement = rows.statement(sql, most)) {
            int next = 1;
            for (Column time : times) {
                table.column(time).bind(statement, next++, from);
            }
            if (resume != null) {
                FoundColumn time = table.column(times.get(0));
                time.bind(statement, next++, resume.at().changedAt());
                time.bind(statement, next++, resume.at().changedAt());
                table.column(table.keyColumn())
                        .bind(statement, next, resume.at().key());
            }
            return Rows.each(table, statement, taker);
        }
    }

    /** Rows that bear no time, or one before all computers, by key; see {@link #changed}. */
    public int dateless(FoundTable table, @Nullable Resume resume, int most, RowTaker taker) throws SQLException {
        List<Column> times = table.times();
        String key = table.quoted(table.keyColumn());
        String changed = changed(table, times);
        String sql = "select " + table.selected() + table.from() + " where " + key + " is not null"
                + (times.isEmpty() ? "" : " and (" + changed + " is null or " + changed + " < ?)")
                + (resume == null ? "" : " and " + key + ' ' + resume.next() + " ?") + " order by " + key;
        try (PreparedStatement statement = rows.statement(sql, most)) {
            int next = 1;
            if (!times.isEmpty()) {
                table.column(times.get(0)).bind(statement, next++, Instant.EPOCH);
            }
            if (resume != null) {
                table.column(table.keyColumn())
                        .bind(statement, next, resume.at().key());
            }
            return Rows.each(table, statement, taker);
        }
    }

    /** Rows without a key, in no particular order. */
    public int keyless(FoundTable table, int most, RowTaker taker) throws SQLException {
        if (!table.mayLackKeys()) {
            return 0;
        }
        String sql =
                "select " + table.selected() + table.from() + " where " + table.quoted(table.keyColumn()) + " is null";
        try (PreparedStatement statement = rows.statement(sql, most)) {
            return Rows.each(table, statement, taker);
        }
    }

    /** The later of its times, as far as it has them. */
    private static String changed(FoundTable table, List<Column> times) {
        List<String> names = times.stream().map(table::quoted).toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        String one = names.get(0);
        String other = names.get(1);
        return "(case when " + one + " is null or " + one + " < " + other + " then " + other + " else " + one + " end)";
    }

    /** The same as the later time's being so, in a way that indexes help with. */
    private static String since(FoundTable table, List<Column> times) {
        return times.stream().map(time -> table.quoted(time) + " >= ?").collect(Collectors.joining(" or ", "(", ")"));
    }
}
