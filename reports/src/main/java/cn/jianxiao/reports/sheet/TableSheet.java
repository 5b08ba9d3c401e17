package cn.jianxiao.reports.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A sheet that shows a list.
 *
 * @param name on the tab
 * @param title on the first line
 * @param notes below the title: period, as-of time, rule version, scope
 * @param empty what stands in place of the rows where there are none
 * @param total the total row, computed from the rows' sums and never from their shares
 */
public record TableSheet<R>(
        String name,
        String title,
        List<String> notes,
        List<Column<R>> columns,
        List<R> rows,
        Optional<R> total,
        String empty) {

    public TableSheet {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
