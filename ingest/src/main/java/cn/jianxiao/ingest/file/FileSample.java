package cn.jianxiao.ingest.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * 文件样本: what a file shows of itself before anybody says how to read it.
 *
 * @param characters null of a workbook
 * @param separator null where it is no text of columns
 * @param sheets of a workbook
 * @param rows the first ones of a table
 * @param header the likely one, or the one that was told; empty where it is no table
 */
public record FileSample(
        FileKind kind,
        @Nullable Charset characters,
        @Nullable Character separator,
        List<String> sheets,
        List<Row> rows,
        Optional<Header> header) {

    private static final int MOST_VALUES = 200;

    /**
     * Looks at a file's beginning.
     *
     * @param told sheet, characters, separator and header as far as they are said
     * @throws ImportException when it cannot be read
     */
    public static FileSample of(Path path, TableMapping told) throws IOException {
        try (SourceFile file = SourceFile.open(path)) {
            return switch (file.kind()) {
                case JSON, XES ->
                    new FileSample(file.kind(), file.characters(), null, List.of(), List.of(), Optional.empty());
                case TABLE, WORKBOOK -> table(file, told);
            };
        } catch (EOFException | ZipException | UncheckedIOException e) {
            throw new ImportException(ImportFault.BROKEN, e, String.valueOf(e.getMessage()));
        }
    }

    /**
     * The different values of a column and how often each stands there, in the order they come; of more than 200 the
     * first.
     *
     * @throws ImportException when the file cannot be read on, or has no such column
     */
    public static Map<String, Long> values(Path path, TableMapping told, String column) throws IOException {
        Map<String, Long> values = new LinkedHashMap<>();
        try (SourceFile file = SourceFile.open(path)) {
            Iterator<Row> rows = TableRows.of(file, told).rows();
            List<String> names = Header.find(rows, told).names();
            int place = names.indexOf(column);
            if (place < 0) {
                throw new ImportException(ImportFault.NO_COLUMN, column, String.valueOf(names));
            }
            while (rows.hasNext()) {
                String value = rows.next().cell(place).strip();
                if (!value.isEmpty() && (values.size() < MOST_VALUES || values.containsKey(value))) {
                    values.merge(value, 1L, Long::sum);
                }
            }
        }
        return values;
    }

    private static FileSample table(SourceFile file, TableMapping told) throws IOException {
        TableRows table = TableRows.of(file, told);
        List<Row> first = new ArrayList<>();
        while (first.size() < Header.DEEPEST && table.rows().hasNext()) {
            first.add(table.rows().next());
        }
        Optional<Header> header = told.headerRow() > 0
                ? first.stream()
                        .filter(row -> row.number() >= told.headerRow())
                        .findFirst()
                        .map(Header::of)
                : first.isEmpty() ? Optional.empty() : Optional.of(Header.likely(first));
        List<String> sheets = file.kind() == FileKind.WORKBOOK ? file.workbook().sheets() : List.of();
        return new FileSample(file.kind(), file.characters(), table.separator(), sheets, List.copyOf(first), header);
    }
}
