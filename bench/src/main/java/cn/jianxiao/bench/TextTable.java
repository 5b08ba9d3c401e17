package cn.jianxiao.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** 文本表格: the first column to the left, numbers to the right; a Chinese character takes two places. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** @param columns keys of what stands above each */
    TextTable(Texts texts, String... columns) {
        add(Arrays.stream(columns).map(column -> texts.of("column." + column)).toList());
    }

    void add(List<String> row) {
        rows.add(row);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var row : rows) {
            for (var column = 0; column < row.size(); column++) {
                var cell = row.get(column);
                var room = widthOf(column) - width(cell);
                text.append(column == 0 ? "" : GAP);
                text.append(column == 0 ? cell + " ".repeat(room) : " ".repeat(room) + cell);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private int widthOf(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> width(row.get(column)))
                .max()
                .orElse(0);
    }

    private static int width(String text) {
        return text.codePoints()
                .map(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN ? 2 : 1)
                .sum();
    }
}
