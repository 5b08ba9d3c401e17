package cn.jianxiao.ingest.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 找到的表: a table as a database has it.
 *
 * @param name as the database spells it
 * @param quote what the database puts around names
 */
public record FoundTable(ExchangeTable table, String name, Map<Column, FoundColumn> columns, String quote) {

    public FoundTable {
        columns = Map.copyOf(columns);
    }

    public boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** By which its rows are told apart: the serial number, else the local key. */
    Column keyColumn() {
        return has(Column.LSH) ? Column.LSH : Column.DFSJZJ;
    }

    /** Whether its rows can be told apart at all. */
    public boolean isUsable() {
        return has(Column.LSH) || has(Column.DFSJZJ);
    }

    /** Whether a row may come without anything that tells it apart. */
    boolean mayLackKeys() {
        return column(keyColumn()).nullable();
    }

    FoundColumn column(Column column) {
        return Optional.ofNullable(columns.get(column))
                .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + column));
    }

    /** Its columns in the order of {@link #selected}. */
    List<Column> order() {
        return columns.keySet().stream().sorted().toList();
    }

    String selected() {
        return order().stream().map(this::quoted).collect(Collectors.joining(", "));
    }

    String from() {
        return " from " + quote + name + quote;
    }

    String quoted(Column column) {
        return quote + column(column).name() + quote;
    }

    /**
     * The columns that say when a row changed; the later time counts, since one may be of the change in a system elsewhere,
     * and the other of the upload. Times that are kept as texts, or as days only, do
     * not say what is new.
     */
    List<Column> times() {
        return Stream.of(Column.GXSJ, Column.SCSJ)
                .filter(time -> has(time) && column(time).isMoment())
                .toList();
    }
}
