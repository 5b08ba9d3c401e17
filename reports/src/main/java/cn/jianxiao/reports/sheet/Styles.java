package cn.jianxiao.reports.sheet;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few styles of a workbook, each made once: Excel allows only so many. */
final class Styles {

    private static final String FACE = "宋体";
    private static final String HEADING_FACE = "黑体";

    private final Workbook workbook;
    private final Map<CellKind, CellStyle> body = new EnumMap<>(CellKind.class);
    private final Map<CellKind, CellStyle> total = new EnumMap<>(CellKind.class);

    final CellStyle title;
    final CellStyle note;
    final CellStyle header;

    Styles(Workbook workbook) {
        this.workbook = workbook;
        this.title = plain(font(HEADING_FACE, 16, true), HorizontalAlignment.CENTER);
        this.note = plain(font(FACE, 10, false), HorizontalAlignment.LEFT);
        note.setWrapText(true);
        this.header = header();
        for (CellKind kind : CellKind.values()) {
            body.put(kind, cell(kind, false));
            total.put(kind, cell(kind, true));
        }
    }

    CellStyle body(CellKind kind) {
        return style(body, kind);
    }

    CellStyle total(CellKind kind) {
        return style(total, kind);
    }

    private static CellStyle style(Map<CellKind, CellStyle> styles, CellKind kind) {
        CellStyle style = styles.get(kind);
        if (style == null) {
            throw new IllegalStateException("No style for " + kind);
        }
        return style;
    }

    private CellStyle header() {
        CellStyle style = plain(font(HEADING_FACE, 11, true), HorizontalAlignment.CENTER);
        style.setWrapText(true);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return bordered(style);
    }

    private CellStyle cell(CellKind kind, boolean bold) {
        HorizontalAlignment alignment = kind == CellKind.RANK
                ? HorizontalAlignment.CENTER
                : kind.isLeftAligned() ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT;
        CellStyle style = plain(font(FACE, 11, bold), alignment);
        style.setDataFormat(workbook.createDataFormat().getFormat(kind.format()));
        style.setShrinkToFit(kind == CellKind.TEXT);
        return bordered(style);
    }

    private CellStyle plain(Font font, HorizontalAlignment alignment) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static CellStyle bordered(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private Font font(String face, int points, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(face);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }
}
