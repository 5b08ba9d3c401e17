package cn.jianxiao.ingest.file;

import cn.jianxiao.ingest.sheet.SheetRow;
import cn.jianxiao.ingest.sheet.WorkbookException;
import cn.jianxiao.ingest.text.Separators;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 表格行: the rows of a table that are not blank, of a text or of a sheet.
 *
 * @param separator of a text; null of a sheet, whose rows may end where nothing more stands in them
 */
record TableRows(Iterator<Row> rows, @Nullable Character separator) {

    /** A longer row is one whose closing quote is missing. */
    private static final int LONGEST_ROW = 1 << 20;

    /** What tells the separator. */
    private static final int FIRST_LINES = 20;

    private static final int FIRST_CHARACTERS = 1 << 16;

    static TableRows of(SourceFile file, TableMapping mapping) throws IOException {
        return file.kind() == FileKind.WORKBOOK ? sheet(file, mapping.sheet()) : text(file, mapping);
    }

    static char separator(SourceFile file, @Nullable Charset told) throws IOException {
        try (SourceFile again = SourceFile.open(file.path());
                Reader text = again.text(told)) {
            char[] start = new char[FIRST_CHARACTERS];
            int count = Math.max(0, text.read(start));
            return Separators.of(new String(start, 0, count)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .limit(FIRST_LINES)
                    .toList());
        }
    }

    private static TableRows text(SourceFile file, TableMapping mapping) throws IOException {
        Character told = mapping.separator();
        char separator = told == null ? separator(file, mapping.charset()) : told;
        CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LONGEST_ROW)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file.text(mapping.charset()));
        Iterator<CsvRecord> lines = records.iterator();
        return new TableRows(filled(new Reading<>(lines, TableRows::row)), separator);
    }

    private static TableRows sheet(SourceFile file, String name) throws IOException {
        try {
            Iterator<SheetRow> rows = file.workbook().rows(name);
            return new TableRows(new Reading<>(rows, row -> new Row(row.number(), row.cells())), null);
        } catch (WorkbookException e) {
            throw SourceFile.exception(e, String.valueOf(file.workbook().sheets()));
        }
    }

    private static Row row(CsvRecord line) {
        return new Row((int) Math.min(Integer.MAX_VALUE, line.getStartingLineNumber()), line.getFields());
    }

    private static Iterator<Row> filled(Iterator<Row> rows) {
        return new NotBlank(rows);
    }

    /** Says of what cannot be read on why. */
    private record Reading<T>(Iterator<T> all, java.util.function.Function<T, Row> toRow) implements Iterator<Row> {

        @Override
        public boolean hasNext() {
            return reading(all::hasNext);
        }

        @Override
        public Row next() {
            return toRow.apply(reading(all::next));
        }

        private static <V> V reading(Supplier<V> step) {
            try {
                return step.get();
            } catch (WorkbookException e) {
                throw SourceFile.exception(e, "");
            } catch (CsvParseException | UncheckedIOException e) {
                throw new ImportException(ImportFault.BROKEN, e, whole(e));
            }
        }

        /** With its cause, which alone says that a quote is missing. */
        private static String whole(Throwable e) {
            List<String> said = new ArrayList<>();
            for (Throwable each = e; each != null && said.size() < 3; each = each.getCause()) {
                said.add(String.valueOf(each.getMessage()));
            }
            return String.join(": ", said);
        }
    }
}
