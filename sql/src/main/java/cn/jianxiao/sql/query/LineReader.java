package cn.jianxiao.sql.query;

import cn.jianxiao.sql.client.Table;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes records of an answer's lines: the columns are the record's components in snake case and in their order. */
final class LineReader<R extends Record> {

    private final Constructor<R> constructor;
    private final List<String> columns;

    LineReader(Class<R> line) {
        RecordComponent[] components = line.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = line.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has its canonical constructor", e);
        }
        columns = Arrays.stream(components)
                .map(component -> snakeCase(component.getName()))
                .toList();
    }

    List<String> columns() {
        return columns;
    }

    List<R> lines(Table table) {
        if (!table.columns().equals(columns)) {
            throw new IllegalStateException("The statement answers " + table.columns() + ", its record has " + columns);
        }
        List<R> lines = new ArrayList<>(table.rows().size());
        for (List<@Nullable Object> row : table.rows()) {
            lines.add(line(row));
        }
        return lines;
    }

    /** One row whose columns are those of {@link #columns}. */
    R line(List<@Nullable Object> row) {
        Class<?>[] types = constructor.getParameterTypes();
        @Nullable Object[] values = new @Nullable Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = fit(row.get(i), types[i]);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalStateException("The answer " + row + " does not fit " + constructor, e);
        }
    }

    /** Whole numbers come as long, and so does what ClickHouse's comparisons answer. */
    private static @Nullable Object fit(@Nullable Object value, Class<?> type) {
        if (value instanceof Long number && type == int.class) {
            return Math.toIntExact(number);
        }
        if (value instanceof Long number && type == boolean.class) {
            return number != 0;
        }
        return value;
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
