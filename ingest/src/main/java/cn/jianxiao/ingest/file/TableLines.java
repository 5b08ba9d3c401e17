package cn.jianxiao.ingest.file;

import cn.jianxiao.ingest.json.JsonText;
import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The rows below the header. A row with too few or too many values is sent as a text, which the receiver refuses. */
final class TableLines implements Iterator<Line> {

    private final Iterator<Row> rows;
    private final @Nullable Character separator;
    private final int columns;
    private final Target target;
    private final RowFields fields;

    TableLines(SourceFile file, TableMapping mapping, ImportOptions options) throws IOException {
        TableRows table = TableRows.of(file, mapping);
        rows = table.rows();
        separator = table.separator();
        Header header = Header.find(rows, mapping);
        columns = header.names().size();
        target = mapping.targetOf(header.names());
        fields = new RowFields(mapping, header.names(), options);
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Line next() {
        Row row = rows.next();
        if (separator != null && row.misfits(columns)) {
            return new Line(target, JsonText.string(String.join(separator.toString(), row.cells())));
        }
        return new Line(target, JsonText.object(fields.of(row)));
    }
}
