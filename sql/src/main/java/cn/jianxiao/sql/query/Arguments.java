package cn.jianxiao.sql.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 实参: the values given to a query's parameters, by name. Immutable.
 *
 * <pre>{@code
 * Arguments.none().with("from", LocalDate.of(2026, 1, 1)).with("by", "division")
 * }</pre>
 */
public final class Arguments {

    private static final Arguments NONE = new Arguments(Map.of());

    private final Map<String, String> values;

    private Arguments(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    public static Arguments none() {
        return NONE;
    }

    /** Values in text form, such as those of a command line. */
    public static Arguments of(Map<String, String> values) {
        return new Arguments(values);
    }

    public Arguments with(String name, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, value);
        return new Arguments(more);
    }

    public Arguments with(String name, long value) {
        return with(name, Long.toString(value));
    }

    public Arguments with(String name, LocalDate value) {
        return with(name, value.toString());
    }

    public Arguments with(String name, Instant value) {
        return with(name, value.toString());
    }

    public Map<String, String> values() {
        return values;
    }

    @Nullable
    String get(String name) {
        return values.get(name);
    }
}
