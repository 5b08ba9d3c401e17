package cn.jianxiao.reports.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Writes one {@link TableSheet} from top to bottom. */
final class TableWriter<R> {

    private static final int CHARACTER = 256;
    private static final float TITLE_POINTS = 30;
    private static final float HEADER_POINTS = 34;
    private static final float ROW_POINTS = 20;

    private final Sheet sheet;
    private final Styles styles;
    private final SheetTexts texts;
    private final TableSheet<R> table;
    private int next;

    TableWriter(Sheet sheet, Styles styles, SheetTexts texts, TableSheet<R> table) {
        this.sheet = sheet;
        this.styles = styles;
        this.texts = texts;
        this.table = table;
    }

    void write() {
        begin();
        if (table.rows().isEmpty()) {
            line(table.empty(), styles.body(CellKind.TEXT), HEADER_POINTS);
        }
        for (R row : table.rows()) {
            row(row);
        }
        table.total().ifPresent(this::total);
    }

    /** Everything above the rows. */
    void begin() {
        PrintLayout.apply(sheet, true, texts.page());
        sheet.setDefaultRowHeightInPoints(ROW_POINTS);
        widths();
        line(table.title(), styles.title, TITLE_POINTS);
        for (String note : table.notes()) {
            line(note, styles.note, ROW_POINTS);
        }
        PrintLayout.repeat(sheet, next);
        header();
    }

    private void widths() {
        List<Column<R>> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
        }
    }

    private void line(String text, CellStyle style, float points) {
        Row row = sheet.createRow(next);
        row.setHeightInPoints(points);
        for (int i = 0; i < table.columns().size(); i++) {
            row.createCell(i).setCellStyle(style);
        }
        row.getCell(0).setCellValue(text);
        sheet.addMergedRegion(
                new CellRangeAddress(next, next, 0, table.columns().size() - 1));
        next++;
    }

    private void header() {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(HEADER_POINTS);
        List<Column<R>> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(columns.get(i).header());
            cell.setCellStyle(styles.header);
        }
    }

    /** The next row. */
    void row(R record) {
        Row row = sheet.createRow(next++);
        List<Column<R>> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            fill(row.createCell(i), column.value().apply(record), styles.body(column.kind()));
        }
    }

    private void total(R record) {
        Row row = sheet.createRow(next++);
        List<Column<R>> columns = table.columns();
        boolean labelled = false;
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            boolean sums = column.kind() != CellKind.RANK && column.kind() != CellKind.TEXT;
            Object value = sums ? column.value().apply(record) : null;
            if (!labelled && column.kind() == CellKind.TEXT) {
                value = texts.total();
                labelled = true;
            }
            fill(row.createCell(i), value, styles.total(column.kind()));
        }
    }

    private static void fill(Cell cell, @Nullable Object value, CellStyle style) {
        cell.setCellStyle(style);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else if (value instanceof LocalDateTime time) {
            cell.setCellValue(time);
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }
}
