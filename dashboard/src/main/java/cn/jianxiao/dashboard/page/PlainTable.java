package cn.jianxiao.dashboard.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 表: a short table of HTML, for what fits on a page whole. Long lists are grids.
 *
 * @param <R> what a row shows
 */
public final class PlainTable<R> extends Div {

    private static final long serialVersionUID = 1L;

    private enum Kind {
        TEXT,
        MOMENT,
        NUMBER
    }

    private record Column<R>(String title, Kind kind, Function<R, Component> cell) {}

    private final transient List<Column<R>> columns = new ArrayList<>();
    private final NativeTable table = new NativeTable();

    public PlainTable() {
        addClassName("table-scroll");
        table.addClassName("plain");
        add(table);
    }

    public PlainTable<R> text(String title, Function<R, @Nullable String> cell) {
        columns.add(new Column<>(title, Kind.TEXT, row -> new Text(shown(cell.apply(row)))));
        return this;
    }

    /** Days, moments and codes, which are not broken into lines. */
    public PlainTable<R> moment(String title, Function<R, String> cell) {
        columns.add(new Column<>(title, Kind.MOMENT, row -> new Text(cell.apply(row))));
        return this;
    }

    /** Figures, aligned at their last digit. */
    public PlainTable<R> number(String title, Function<R, String> cell) {
        columns.add(new Column<>(title, Kind.NUMBER, row -> new Text(cell.apply(row))));
        return this;
    }

    /** A figure that leads somewhere. */
    public PlainTable<R> numberLink(String title, Function<R, Component> cell) {
        columns.add(new Column<>(title, Kind.NUMBER, cell));
        return this;
    }

    public PlainTable<R> component(String title, Function<R, Component> cell) {
        columns.add(new Column<>(title, Kind.TEXT, cell));
        return this;
    }

    public PlainTable<R> rows(Iterable<R> rows) {
        table.removeAll();
        NativeTableRow head = new NativeTableRow();
        for (Column<R> column : columns) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column.title());
            cell.getElement().setAttribute("scope", "col");
            align(cell, column);
            head.add(cell);
        }
        table.getHead().add(head);
        for (R row : rows) {
            NativeTableRow line = new NativeTableRow();
            for (Column<R> column : columns) {
                NativeTableCell cell = new NativeTableCell(column.cell().apply(row));
                align(cell, column);
                line.add(cell);
            }
            table.getBody().add(line);
        }
        return this;
    }

    private static void align(HasStyle cell, Column<?> column) {
        cell.addClassName(Address.small(column.kind()));
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }
}
