package cn.jianxiao.dashboard.api;

import cn.jianxiao.sql.client.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** 输出格式 of an answer. */
enum TableFormat {
    /** Columns apart by blanks, for a terminal. */
    TABLE(new MediaType("text", "plain", StandardCharsets.UTF_8)) {
        @Override
        String print(Table table) {
            return TextTable.of(table.columns(), texts(table));
        }
    },
    /** RFC 4180. */
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8)) {
        @Override
        String print(Table table) {
            List<List<String>> lines = new ArrayList<>(List.of(table.columns()));
            lines.addAll(texts(table));
            return lines.stream()
                    .map(line -> line.stream().map(TableFormat::quoted).collect(Collectors.joining(",", "", "\r\n")))
                    .collect(Collectors.joining());
        }
    },
    /** A list of objects, moments as ISO 8601 in UTC. */
    JSON(MediaType.APPLICATION_JSON) {
        @Override
        String print(Table table) {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            for (List<@Nullable Object> row : table.rows()) {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                for (int i = 0; i < row.size(); i++) {
                    object.put(table.columns().get(i), row.get(i));
                }
                rows.add(object);
            }
            return MAPPER.writeValueAsString(rows);
        }
    };

    private static final JsonMapper MAPPER = new JsonMapper();

    private final MediaType mediaType;

    TableFormat(MediaType mediaType) {
        this.mediaType = mediaType;
    }

    /** @throws FormatUnknown if there is no such format */
    static TableFormat named(String name) {
        for (TableFormat format : values()) {
            if (format.name().equalsIgnoreCase(name)) {
                return format;
            }
        }
        throw new FormatUnknown(name);
    }

    MediaType mediaType() {
        return mediaType;
    }

    abstract String print(Table table);

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.stream()
                        .map(value -> value == null ? "" : value.toString())
                        .toList())
                .toList();
    }

    private static String quoted(String text) {
        boolean plain =
                text.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
