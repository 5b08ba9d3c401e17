package cn.jianxiao.reports.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Writes a sheet of paragraphs, one a row, wrapped at the width of a page. */
final class NoteWriter {

    private static final int WIDTH = 80;
    private static final int CHARACTER = 256;
    private static final float LINE_POINTS = 18;
    private static final float TITLE_POINTS = 30;

    private final Sheet sheet;
    private final Styles styles;
    private final SheetTexts texts;

    NoteWriter(Sheet sheet, Styles styles, SheetTexts texts) {
        this.sheet = sheet;
        this.styles = styles;
        this.texts = texts;
    }

    void write(String title, List<String> paragraphs) {
        PrintLayout.apply(sheet, false, texts.page());
        sheet.setColumnWidth(0, WIDTH * CHARACTER);
        line(0, title, styles.title, TITLE_POINTS);
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            line(i + 1, paragraph, styles.note, LINE_POINTS * lines(paragraph));
        }
    }

    private void line(int number, String text, CellStyle style, float points) {
        Row row = sheet.createRow(number);
        row.setHeightInPoints(points);
        Cell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    /** How many lines a paragraph takes; a character beyond Latin is twice as wide. */
    private static int lines(String paragraph) {
        int width = paragraph.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
        return 1 + (width - 1) / (WIDTH + 4);
    }
}
