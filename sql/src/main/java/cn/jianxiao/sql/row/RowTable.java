package cn.jianxiao.sql.row;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * 存储表: a table of the store as its writer sees it: its name and, in one order, the columns and how each is written.
 *
 * @param <R> the record whose instances are its rows
 */
public final class RowTable<R> {

    private final String name;
    private final List<Column<R>> columns;

    RowTable(String name, List<Column<R>> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    static <R> RowTableBuilder<R> named(String name) {
        return new RowTableBuilder<>(name);
    }

    public String name() {
        return name;
    }

    /** The names of the columns in the order in which they are written. */
    public List<String> columns() {
        return columns.stream().map(Column::name).toList();
    }

    /** The statement that takes any number of encoded rows. */
    public String insertStatement() {
        return "INSERT INTO " + name + " (" + String.join(", ", columns()) + ") FORMAT RowBinary";
    }

    public void encode(R row, RowBinary out) {
        for (Column<R> column : columns) {
            column.write().accept(row, out);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    record Column<R>(String name, BiConsumer<R, RowBinary> write) {}
}
