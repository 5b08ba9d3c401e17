package cn.jianxiao.ingest.exchange.table;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * 一行: what is asked of a row, as texts without blanks around them. Times of day are local, as the database has them.
 *
 * @param values only what says something
 * @param changedAt when it was last changed or uploaded; {@link Instant#EPOCH} where it does not say, or cannot be told
 *     apart
 * @param key what tells it from the other rows of its table; empty where nothing does
 * @param position where it stands in the order of reading
 */
public record ExchangeRow(
        ExchangeTable table, Map<Column, String> values, Instant changedAt, String key, Position position) {

    private static final String VOID = "0";

    public ExchangeRow {
        values = Map.copyOf(values);
    }

    /** Empty where the row does not say. */
    public String text(Column column) {
        return values.getOrDefault(column, "");
    }

    /** The first of these columns that says something. */
    public String text(Column first, Column otherwise) {
        String text = text(first);
        return text.isEmpty() ? text(otherwise) : text;
    }

    /** The moment that a column says, in Beijing time; empty where it says none. */
    public Optional<Instant> moment(Column column) {
        return MomentText.read(text(column));
    }

    /** Stable as long as the row is there: the table and the row's key; empty without one, so that the intake refuses it. */
    public String id() {
        return key.isEmpty() ? "" : table.title() + ':' + key;
    }

    /** What it says, without what became of it, which its reader writes. */
    Map<Column, String> said() {
        Map<Column, String> said = new EnumMap<>(Column.class);
        said.putAll(values);
        said.remove(Column.SJSCZT);
        said.remove(Column.SBYY);
        return said;
    }

    /** 作废 (SJYXBS = 0). */
    public boolean isVoided() {
        return text(Column.SJYXBS).equals(VOID);
    }
}
