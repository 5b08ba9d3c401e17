package cn.jianxiao.ingest.file;

import cn.jianxiao.ingest.json.FilledFields;
import cn.jianxiao.ingest.json.JsonText;
import cn.jianxiao.ingest.text.DateForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the values of a row into the fields of a record; those that begin with {@code codes.} make one code. */
final class RowFields {

    private static final Set<String> LISTS = Set.of("linkedCodes", "codes.parents");
    private static final Set<String> TIMES = Set.of("occurredAt", "updatedAt", "appliedAt");
    private static final String PART = "codes.";

    private final TableMapping mapping;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final ImportOptions options;

    RowFields(TableMapping mapping, List<String> header, ImportOptions options) {
        this.mapping = mapping;
        this.options = options;
        if (mapping.fields().isEmpty()) {
            header.forEach(name -> columns.put(name, header.indexOf(name)));
        }
        mapping.fields().forEach((field, column) -> columns.put(field, column(header, column)));
    }

    Map<String, Object> of(Row row) {
        FilledFields fields = new FilledFields();
        FilledFields part = new FilledFields();
        Map<String, String> values = values(row);
        values.forEach((field, value) -> {
            FilledFields owner = field.startsWith(PART) ? part : fields;
            String name = field.startsWith(PART) ? field.substring(PART.length()) : field;
            if (LISTS.contains(field)) {
                owner.put(name, split(value));
            } else {
                owner.put(name, value);
            }
        });
        if (!part.map().isEmpty()) {
            fields.put("codes", List.of(part.map()));
        }
        if (mapping.identity() == TableMapping.Identity.CONTENT && !fields.map().containsKey("id")) {
            fields.put("id", ContentId.of(JsonText.object(fields.map())));
        }
        return fields.map();
    }

    /** Constants and the options first: what the row says itself counts more. */
    private Map<String, String> values(Row row) {
        Map<String, String> values = new LinkedHashMap<>();
        putFilled(values, "source", options.source());
        putFilled(values, "division", options.district());
        values.putAll(mapping.constants());
        columns.forEach((field, column) -> putFilled(values, field, meaning(field, row.cell(column))));
        return values;
    }

    private String meaning(String field, String value) {
        String meant = mapping.values().getOrDefault(field, Map.of()).getOrDefault(value.strip(), value);
        if (!TIMES.contains(field)) {
            return meant;
        }
        DateForm form = mapping.dates().getOrDefault(field, DateForm.USUAL);
        return form.read(meant).orElse(meant);
    }

    private List<String> split(String value) {
        List<String> parts = new ArrayList<>();
        for (String part : value.split(Pattern.quote(mapping.listSeparator()), -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static void putFilled(Map<String, String> values, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value);
        }
    }

    private static int column(List<String> header, String column) {
        int index = header.indexOf(column.replaceAll("\\s+", " ").strip());
        if (index < 0) {
            throw new ImportException(ImportFault.NO_COLUMN, column, String.valueOf(header));
        }
        return index;
    }
}
