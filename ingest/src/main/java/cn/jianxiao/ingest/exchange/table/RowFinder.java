package cn.jianxiao.ingest.exchange.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 查找行: finds rows by the value of a column, for many values at a time, with a bound to what it holds. */
public final class RowFinder {

    private static final int ASKED = 400;
    private static final int MOST_OF_ONE = 2_000;
    private static final int MOST_OF_SOME = 20_000;

    private final Rows rows;

    /** @param connection as for {@link TableReader} */
    public RowFinder(Connection connection) {
        rows = new Rows(connection);
    }

    /**
     * The rows that have one of these values in a column, in no particular order; none where the table lacks it. A
     * value that thousands of rows have, as 无 or 0, names nothing.
     */
    public List<ExchangeRow> having(FoundTable table, Column column, Collection<String> values) throws SQLException {
        return gathered(table, column, values, "");
    }

    /** Of these, those that say the same in another column of texts, or nothing; all where the table lacks that. */
    public List<ExchangeRow> having(FoundTable table, Column column, Collection<String> values, Column same)
            throws SQLException {
        boolean comparable = table.has(same) && !table.column(same).isNumber();
        return gathered(table, column, values, comparable ? alike(table.quoted(column), table.quoted(same)) : "");
    }

    private static String alike(String one, String other) {
        return " and (" + other + " is null or trim(" + other + ") in ('', trim(" + one + ")))";
    }

    private List<ExchangeRow> gathered(FoundTable table, Column column, Collection<String> values, String also)
            throws SQLException {
        List<ExchangeRow> all = new ArrayList<>();
        for (List<String> some : asked(table, column, values)) {
            gather(table, column, some, also, all);
        }
        return all;
    }

    private void gather(FoundTable table, Column column, List<String> values, String also, List<ExchangeRow> all)
            throws SQLException {
        int most = values.size() == 1 ? MOST_OF_ONE : MOST_OF_SOME;
        List<ExchangeRow> found = new ArrayList<>();
        if (having(table, column, values, also, most + 1, found::add) <= most) {
            all.addAll(ofNamed(column, found));
        } else if (values.size() > 1) {
            found.clear();
            int half = values.size() / 2;
            gather(table, column, values.subList(0, half), also, all);
            gather(table, column, values.subList(half, values.size()), also, all);
        }
    }

    private static List<ExchangeRow> ofNamed(Column column, List<ExchangeRow> found) {
        if (found.size() <= MOST_OF_ONE) {
            return found;
        }
        Map<String, List<ExchangeRow>> byValue = found.stream().collect(Collectors.groupingBy(row -> row.text(column)));
        return byValue.values().stream()
                .filter(named -> named.size() <= MOST_OF_ONE)
                .flatMap(List::stream)
                .toList();
    }

    /** The same one by one; the taker asks nothing over this connection. */
    public void having(FoundTable table, Column column, Collection<String> values, RowTaker taker) throws SQLException {
        for (List<String> some : asked(table, column, values)) {
            having(table, column, some, "", 0, taker);
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

    private int having(FoundTable table, Column column, List<String> values, String also, int most, RowTaker taker)
            throws SQLException {
        String sql = "select " + table.selected() + table.from() + " where " + table.quoted(column) + " in ("
                + "?, ".repeat(values.size() - 1) + "?)" + also;
        try (PreparedStatement statement = rows.statement(sql, most)) {
            for (int i = 0; i < values.size(); i++) {
                table.column(column).bind(statement, i + 1, values.get(i));
            }
            return Rows.each(table, statement, taker);
        }
    }
}
