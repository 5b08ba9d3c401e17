package cn.jianxiao.ingest.file;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Leaves out the rows that have separators and nothing between them, as spreadsheets write below a table's end. */
final class NotBlank implements Iterator<Row> {

    private final Iterator<Row> rows;
    private @Nullable Row next;

    NotBlank(Iterator<Row> rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        while (next == null && rows.hasNext()) {
            Row row = rows.next();
            next = row.isBlank() ? null : row;
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
        return row;
    }
}
