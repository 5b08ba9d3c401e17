package cn.jianxiao.demo.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 示范行: one row as it is uploaded.
 *
 * @param table by its name in the edition that is written
 * @param values by column: texts, {@link Integer} and {@link java.time.LocalDateTime}
 */
public record TableRow(String table, Map<String, Object> values) {

    public TableRow {
        values = Map.copyOf(values);
    }

    static Builder of(String table) {
        return new Builder(table);
    }

    /** Puts a row together; what is empty is left out. */
    static final class Builder {

        private final String table;
        private final Map<String, Object> values = new LinkedHashMap<>();

        private Builder(String table) {
            this.table = table;
        }

        Builder put(String column, Object value) {
            if (!value.equals("") && !value.equals(0)) {
                values.put(column, value);
            }
            return this;
        }

        Builder always(String column, Object value) {
            values.put(column, value);
            return this;
        }

        TableRow build() {
            return new TableRow(table, values);
        }
    }
}
