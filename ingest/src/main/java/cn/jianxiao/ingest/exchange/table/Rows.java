package cn.jianxiao.ingest.exchange.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 逐行: has a statement answered row by row, whatever the driver would rather fetch at once. */
final class Rows {

    private static final int FETCHED = 1_000;

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** @param most how many rows it gives at most, 0 for all */
    PreparedStatement statement(String sql, int most) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setMaxRows(most);
        statement.setFetchSize(most > 0 ? Math.min(most, FETCHED) : FETCHED);
        return statement;
    }

    /** @return how many there were */
    static int each(FoundTable table, PreparedStatement statement, RowTaker taker) throws SQLException {
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
        Instant dated = table.times().stream()
                .flatMap(time -> Optional.ofNullable(times.get(time)).stream())
                .max(Comparator.naturalOrder())
                .filter(time -> time.isAfter(Instant.EPOCH))
                .orElse(Instant.EPOCH);
        String spelled = table.column(table.keyColumn()).spelled(row, order.indexOf(table.keyColumn()) + 1);
        Instant changed = key.isEmpty() ? Instant.EPOCH : dated;
        return new ExchangeRow(table.table(), values, changed, key, new Position(dated, spelled));
    }
}
