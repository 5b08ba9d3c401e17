package cn.jianxiao.ingest.exchange.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 读行: what a row of one table says; how the table's columns stand is asked once for all its rows. */
final class RowReader {

    private final FoundTable table;
    private final List<Column> order;
    private final List<Column> times;
    private final Column key;
    private final int keyIndex;

    RowReader(FoundTable table) {
        this.table = table;
        this.order = table.order();
        this.times = table.times();
        this.key = table.keyColumn();
        this.keyIndex = order.indexOf(key) + 1;
    }

    /** @param row with the columns in the table's order */
    ExchangeRow read(ResultSet row) throws SQLException {
        Map<Column, String> values = new EnumMap<>(Column.class);
        Instant dated = Instant.EPOCH;
        for (int i = 0; i < order.size(); i++) {
            FoundColumn column = table.column(order.get(i));
            String text = column.text(row, i + 1);
            if (!text.isEmpty()) {
                values.put(order.get(i), text);
            }
            if (times.contains(order.get(i))) {
                dated = later(dated, column.instant(row, i + 1));
            }
        }
        String told = values.getOrDefault(key, "");
        Position position = new Position(dated, table.column(key).spelled(row, keyIndex));
        return new ExchangeRow(table.table(), values, told.isEmpty() ? Instant.EPOCH : dated, told, position);
    }

    private static Instant later(Instant one, Optional<Instant> other) {
        return other.filter(one::isBefore).orElse(one);
    }
}
