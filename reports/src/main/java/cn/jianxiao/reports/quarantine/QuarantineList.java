package cn.jianxiao.reports.quarantine;

import cn.jianxiao.reports.ReportTexts;
import cn.jianxiao.reports.sheet.CellKind;
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
import java.util.stream.Collectors;

/** 隔离区清单 as a workbook or as comma separated values, written while its rows come. */
public final class QuarantineList {

    /** As many rows as a workbook takes here; Excel itself takes a million. */
    public static final long MOST_ROWS = 500_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ReportTexts texts;
    private final List<Column<QuarantineEntry>> columns;

    public QuarantineList(Locale locale) {
        texts = ReportTexts.in(locale);
        columns = new QuarantineColumns(texts).all();
    }

    /** 明细: hands each entry on in turn. */
    @FunctionalInterface
    public interface Entries {
        void each(Consumer<QuarantineEntry> entry);
    }

    /** The file's name for people, without its ending. */
    public String fileName(String day) {
        return texts.get("quarantine.file", day);
    }

    /**
     * Writes a workbook; what a cell cannot hold is cut.
     *
     * @param notes below the title, such as the filter
     */
    public void workbook(List<String> notes, Entries entries, OutputStream out) throws IOException {
        List<Column<QuarantineEntry>> cut = columns.stream()
                .map(column -> new Column<QuarantineEntry>(
                        column.header(),
                        CellKind.TEXT,
                        column.width(),
                        entry -> QuarantineColumns.cell(text(column, entry))))
                .toList();
        TableSheet<QuarantineEntry> head = new TableSheet<>(
                texts.get("quarantine.sheet"),
                texts.get("quarantine.title"),
                notes,
                cut,
                List.of(),
                Optional.empty(),
                "");
        try (ReportBook book = new ReportBook(new SheetTexts(texts.get("total"), texts.get("page")))) {
            entries.each(book.begin(head));
            book.write(out);
        }
    }

    /** Writes comma separated values as Excel opens them: UTF-8 with its mark, every field in quotes. */
    public void csv(Entries entries, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        writer.write(line(columns.stream().map(Column::header).toList()));
        try {
            entries.each(entry -> write(
                    writer,
                    line(columns.stream().map(column -> text(column, entry)).toList())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static void write(Writer writer, String line) {
        try {
            writer.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Column<QuarantineEntry> column, QuarantineEntry entry) {
        return String.valueOf(column.value().apply(entry));
    }

    private static String line(List<String> fields) {
        return fields.stream().map(QuarantineList::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it, so that it stays a text. */
    private static String field(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
