package cn.jianxiao.reports.list;

import cn.jianxiao.reports.ReportTexts;
import cn.jianxiao.reports.sheet.Column;
import cn.jianxiao.reports.sheet.ReportBook;
import cn.jianxiao.reports.sheet.SheetTexts;
import cn.jianxiao.reports.sheet.TableSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * 清单文件: a list that people take with them, as a workbook or as comma separated values with the same columns, written
 * while its rows come. No text in it ever is a formula, whoever wrote it.
 *
 * @param sheet on the tab
 * @param title on the first line of the workbook
 */
public record ListFile<R>(String sheet, String title, List<Column<R>> columns, Locale locale) {

    /** Excel's own bound of a cell. */
    private static final int LONGEST_CELL = 32_767;

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // without it, Excel takes the text for another encoding

    public ListFile {
        columns = List.copyOf(columns);
    }

    /** 明细: hands each row on in turn. */
    @FunctionalInterface
    public interface Rows<R> {
        void each(Consumer<R> row);
    }

    /**
     * Writes a workbook; what a cell cannot hold is cut.
     *
     * @param notes below the title, such as the filter
     */
    public void workbook(List<String> notes, Rows<R> rows, OutputStream out) throws IOException {
        ReportTexts texts = ReportTexts.in(locale);
        List<Column<R>> cut = columns.stream()
                .map(column -> new Column<R>(
                        column.header(),
                        column.kind(),
                        column.width(),
                        row -> held(column.value().apply(row))))
                .toList();
        TableSheet<R> head = new TableSheet<>(sheet, title, notes, cut, List.of(), Optional.empty(), "");
        try (ReportBook book = new ReportBook(new SheetTexts(texts.get("total"), texts.get("page")))) {
            rows.each(book.begin(head));
            book.write(out);
        }
    }

    /** Writes comma separated values as Excel opens them: UTF-8 with its mark, every field in quotes. */
    public void csv(Rows<R> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        writer.write(CsvLine.of(columns.stream().map(Column::header).toList()));
        try {
            rows.each(row -> write(
                    writer,
                    CsvLine.of(columns.stream()
                            .map(column -> column.value().apply(row))
                            .toList())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static @Nullable Object held(@Nullable Object value) {
        return value instanceof String text && text.length() > LONGEST_CELL
                ? text.substring(0, LONGEST_CELL - 1) + "…"
                : value;
    }

    private static void write(Writer writer, String line) {
        try {
            writer.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
