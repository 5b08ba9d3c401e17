package cn.jianxiao.sql.print;

import cn.jianxiao.sql.client.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns side by side; numbers to the right. */
final class TextTable {

    private static final String GAP = "  ";

    private final Table table;
    private final List<List<String>> cells = new ArrayList<>();
    private final int[] widths;

    private TextTable(Table table) {
        this.table = table;
        this.widths = new int[table.columns().size()];
        cells.add(table.columns());
        for (List<@Nullable Object> row : table.rows()) {
            cells.add(row.stream().map(TextTable::oneLine).toList());
        }
        for (List<String> line : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(line.get(i)));
            }
        }
    }

    static String print(Table table) {
        return new TextTable(table).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < cells.size(); line++) {
            text.append(line(line).stripTrailing()).append('\n');
            if (line == 0) {
                text.append(rule()).append('\n');
            }
        }
        return text.toString();
    }

    private String line(int line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(line).get(i);
            String space = " ".repeat(widths[i] - DisplayWidth.of(cell));
            text.append(i == 0 ? "" : GAP).append(isNumeric(i) ? space + cell : cell + space);
        }
        return text.toString();
    }

    private String rule() {
        List<String> dashes = new ArrayList<>();
        for (int width : widths) {
            dashes.add("-".repeat(width));
        }
        return String.join(GAP, dashes);
    }

    private boolean isNumeric(int column) {
        return table.rows().stream().map(row -> row.get(column)).allMatch(v -> v == null || v instanceof Number);
    }

    private static String oneLine(@Nullable Object value) {
        return Words.of(value).replaceAll("\\R|\\t", " ");
    }
}
