package cn.jianxiao.dashboard.api;

import java.util.List;
import java.util.stream.Collectors;

/** A table in letters of one width; Chinese ones take two places. */
final class TextTable {

    private TextTable() {}

    static String of(List<String> columns, List<List<String>> rows) {
        int[] widths = new int[columns.size()];
        widen(widths, columns);
        rows.forEach(row -> widen(widths, row));
        return line(columns, widths)
                + rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static void widen(int[] widths, List<String> row) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], places(row.get(i)));
        }
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            line.append(cell).repeat(' ', widths[i] - places(cell) + 2);
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static int places(String text) {
        return text.codePoints().map(letter -> letter >= 0x1100 ? 2 : 1).sum();
    }
}
