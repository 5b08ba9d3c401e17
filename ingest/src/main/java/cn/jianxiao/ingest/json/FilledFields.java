package cn.jianxiao.ingest.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a record under construction: those that say something. */
public final class FilledFields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Left out where {@code value} is null or empty. */
    public FilledFields put(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(name, value);
        }
        return this;
    }

    /** Left out where {@code value} is 0. */
    public FilledFields put(String name, long value) {
        return value == 0 ? this : always(name, value);
    }

    /** Left out where {@code value} is false. */
    public FilledFields put(String name, boolean value) {
        if (value) {
            fields.put(name, true);
        }
        return this;
    }

    /** Left out where there are none. */
    public FilledFields put(String name, Collection<?> values) {
        if (!values.isEmpty()) {
            fields.put(name, values);
        }
        return this;
    }

    /** Also where {@code value} is 0, because 0 says something here. */
    public FilledFields always(String name, long value) {
        fields.put(name, value);
        return this;
    }

    /** The fields in the order they came. */
    public Map<String, Object> map() {
        return fields;
    }
}
