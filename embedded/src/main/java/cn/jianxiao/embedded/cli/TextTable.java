package cn.jianxiao.embedded.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;

/** 文本表格: columns that stand under each other also in Chinese, whose signs take two places. */
final class TextTable {
    private static final String GAP = "  ";

    private TextTable() {}

    static String ofCsv(String csv) {
        var rows = new ArrayList<List<String>>();
        CsvReader.builder()
                .ofCsvRecord(csv.startsWith("\uFEFF") ? csv.substring(1) : csv)
                .forEach(row -> rows.add(row.getFields()));
        var widths = new ArrayList<Integer>();
        for (var row : rows) {
            for (var column = 0; column < row.size(); column++) {
                if (column == widths.size()) {
                    widths.add(0);
                }
                widths.set(column, Math.max(widths.get(column), width(row.get(column))));
            }
        }
        var text = new StringBuilder();
        for (var row : rows) {
            for (var column = 0; column < row.size(); column++) {
                var cell = row.get(column);
                text.append(cell).repeat(" ", widths.get(column) - width(cell)).append(GAP);
            }
            text.append('\n');
        }
        return text.toString();
    }

    static int width(String text) {
        return text.codePoints().map(TextTable::places).sum();
    }

    private static int places(int sign) {
        return switch (Character.UnicodeScript.of(sign)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> isFullWidth(sign) ? 2 : 1;
        };
    }

    private static boolean isFullWidth(int sign) {
        return (sign >= 0x3000 && sign <= 0x303f) || (sign >= 0xff01 && sign <= 0xff60);
    }
}
