package cn.jianxiao.ingest.file;

import cn.jianxiao.ingest.json.JsonText;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** The rows below the header. A row with too few or too many values is sent as a text, which the receiver refuses. */
final class CsvLines implements Iterator<Line> {

    private final Iterator<CsvRecord> rows;
    private final int columns;
    private final Target target;
    private final RowFields fields;
    private final char separator;

    CsvLines(CsvMapping mapping, Iterator<CsvRecord> rows, ImportOptions options) {
        this.rows = rows;
        if (!reading(rows::hasNext)) {
            throw new ImportException("The file has no line with the names of its columns");
        }
        List<String> header =
                reading(rows::next).getFields().stream().map(String::strip).toList();
        columns = header.size();
        target = mapping.targetOf(header);
        fields = new RowFields(mapping, header, options);
        separator = mapping.separator();
    }

    @Override
    public boolean hasNext() {
        return reading(rows::hasNext);
    }

    @Override
    public Line next() {
        List<String> row = reading(rows::next).getFields();
        boolean whole = row.size() == columns;
        return new Line(
                target,
                whole ? JsonText.object(fields.of(row)) : JsonText.string(String.join(String.valueOf(separator), row)));
    }

    private static <T> T reading(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException | UncheckedIOException e) {
            throw new ImportException("The file cannot be read on: " + e.getMessage(), e);
        }
    }
}
