package cn.jianxiao.sql.print;

import cn.jianxiao.sql.client.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An array of objects, one a line; moments and days in ISO form. */
final class JsonText {

    private JsonText() {}

    static String print(Table table) {
        String lines =
                table.rows().stream().map(row -> object(table.columns(), row)).collect(Collectors.joining(",\n"));
        return lines.isEmpty() ? "[]\n" : "[\n" + lines + "\n]\n";
    }

    private static String object(List<String> columns, List<@Nullable Object> row) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < columns.size(); i++) {
            text.append(i == 0 ? "" : ",")
                    .append(string(columns.get(i)))
                    .append(':')
                    .append(value(row.get(i)));
        }
        return text.append('}').toString();
    }

    private static String value(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) ? Words.number(number) : "null";
        }
        if (value instanceof Long || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonText::value).collect(Collectors.joining(",", "[", "]"));
        }
        return string(value.toString());
    }

    private static String string(String value) {
        StringBuilder text = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
