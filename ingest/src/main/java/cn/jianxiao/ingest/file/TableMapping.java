package cn.jianxiao.ingest.file;

import cn.jianxiao.ingest.json.JsonText;
import cn.jianxiao.ingest.text.DateForm;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 表格对应: which column of a table, be it CSV or a sheet, is which field of a record.
 *
 * @param target null where the names tell it
 * @param charset of a text; null where it is to be found out
 * @param separator of a text; null where it is to be found out
 * @param sheet of a workbook; empty for the first
 * @param headerRow the row with the names of the columns, from 1; 0 for the first that has all that are mapped
 * @param listSeparator between the values of a field that has several
 * @param identity where the id of a record comes from
 * @param fields field to column; where empty, each column is the field it is named after
 * @param constants field to value
 * @param values field to what a value in the file means
 * @param dates field to how its dates are written; of others the usual form is read
 */
public record TableMapping(
        @Nullable Target target,
        @Nullable Charset charset,
        @Nullable Character separator,
        String sheet,
        int headerRow,
        String listSeparator,
        Identity identity,
        Map<String, String> fields,
        Map<String, String> constants,
        Map<String, Map<String, String>> values,
        Map<String, DateForm> dates)
        implements Mapping {

    /** 标识来源. */
    public enum Identity {
        /** A column or a constant, as for every other field. */
        FIELD,
        /** What the record says: the same content is the same record, whatever file it stands in. */
        CONTENT
    }

    /** Columns that are named like fields. */
    public static TableMapping named() {
        return new TableMapping(null, null, null, "", 0, ";", Identity.FIELD, Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** The same for another sheet. */
    public TableMapping withSheet(String name) {
        return new TableMapping(
                target, charset, separator, name, headerRow, listSeparator, identity, fields, constants, values, dates);
    }

    /** As {@link Mapping#read} takes it. */
    public String text() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("format", "table");
        settings.put("target", target == null ? MappingSettings.AUTO : MappingSettings.nameOf(target));
        settings.put("charset", charset == null ? MappingSettings.AUTO : charset.name());
        settings.put("separator", separator == null ? MappingSettings.AUTO : separator.toString());
        settings.put("sheet", sheet);
        settings.put("headerRow", headerRow);
        settings.put("listSeparator", listSeparator);
        settings.put("identity", MappingSettings.nameOf(identity));
        settings.put("fields", fields);
        settings.put("constants", constants);
        settings.put("values", values);
        settings.put(
                "dates",
                dates.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                form -> form.getValue().text(),
                                (one, other) -> one,
                                LinkedHashMap::new)));
        return JsonText.object(settings);
    }

    /** Of a table whose columns are called so. */
    public Target targetOf(Collection<String> header) {
        return target == null ? FieldNames.targetOf(fields.isEmpty() ? header : fields.keySet()) : target;
    }
}
