package cn.jianxiao.sql.print;

import cn.jianxiao.sql.client.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comma separated values after RFC 4180. */
final class CsvText {

    private CsvText() {}

    static String print(Table table) {
        StringBuilder text = new StringBuilder(line(table.columns()));
        for (List<@Nullable Object> row : table.rows()) {
            text.append(line(row.stream().map(Words::of).toList()));
        }
        return text.toString();
    }

    private static String line(List<String> fields) {
        return fields.stream().map(CsvText::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
