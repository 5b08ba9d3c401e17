package cn.jianxiao.registry.form;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 表单内容: what was filled in, by column name, without blanks around. A column that is not there is empty.
 *
 * @param entries never blank
 */
public record FormValues(SortedMap<String, String> entries) {

    public FormValues {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /** As somebody typed it. */
    public static FormValues of(Map<String, String> typed) {
        return new FormValues(new TreeMap<>()).with(typed);
    }

    /** With other values where there are some; a blank one empties its column. */
    FormValues with(Map<String, String> typed) {
        SortedMap<String, String> all = new TreeMap<>(entries);
        typed.forEach((column, value) -> {
            if (value.isBlank()) {
                all.remove(column);
            } else {
                all.put(column, value.strip());
            }
        });
        return new FormValues(all);
    }

    /** The value, empty where there is none. */
    public String of(FormColumn column) {
        return entry(column.name());
    }

    String entry(String column) {
        return entries.getOrDefault(column, "");
    }
}
