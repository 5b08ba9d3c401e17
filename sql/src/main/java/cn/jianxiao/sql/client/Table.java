package cn.jianxiao.sql.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 结果表: an answer without types of its own. Its values are texts, {@link Long}, {@link Double}, {@link Boolean},
 * {@link java.time.Instant}, {@link java.time.LocalDate}, lists of these, or null.
 *
 * @param columns the names of the columns
 * @param rows as many values in each as there are columns
 */
public record Table(List<String> columns, List<List<@Nullable Object>> rows) {

    public Table {
        columns = List.copyOf(columns);
        List<List<@Nullable Object>> copy = new ArrayList<>(rows.size());
        for (List<@Nullable Object> row : rows) {
            copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copy);
    }

    /** A table of nothing but texts. */
    public static Table ofTexts(List<String> columns, List<List<String>> rows) {
        List<List<@Nullable Object>> values = new ArrayList<>(rows.size());
        rows.forEach(row -> values.add(new ArrayList<>(row)));
        return new Table(columns, values);
    }
}
