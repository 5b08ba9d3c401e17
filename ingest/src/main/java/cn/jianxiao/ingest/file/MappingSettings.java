package cn.jianxiao.ingest.file;

import cn.jianxiao.ingest.text.DateForm;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** 对应设置: the settings of a mapping, as YAML or JSON. */
final class MappingSettings {

    static final String AUTO = "auto";

    private final String name;
    private final Map<String, Object> settings;

    private MappingSettings(String name, Map<String, Object> settings) {
        this.name = name;
        this.settings = settings;
    }

    static MappingSettings read(String name, String text) {
        try {
            Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return new MappingSettings(name, texts(root, name));
        } catch (YAMLException e) {
            throw new ImportException(ImportFault.MAPPING_UNREADABLE, e, name, String.valueOf(e.getMessage()));
        }
    }

    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** One of those; null where it says {@code auto} or nothing. */
    <E extends Enum<E>> @Nullable E choice(String key, Class<E> kind) {
        String value = text(key, AUTO);
        if (value.equals(AUTO)) {
            return null;
        }
        for (E each : kind.getEnumConstants()) {
            if (nameOf(each).equals(value)) {
                return each;
            }
        }
        List<String> names = List.of(kind.getEnumConstants()).stream()
                .map(MappingSettings::nameOf)
                .toList();
        throw wrong(key, value, names + " / auto");
    }

    /** Null where it says {@code auto} or nothing. */
    @Nullable
    Charset charset(String key) {
        String value = text(key, AUTO);
        try {
            return value.equals(AUTO) ? null : Charset.forName(value);
        } catch (IllegalArgumentException e) {
            throw wrong(key, value, "UTF-8, GB18030 / auto");
        }
    }

    Map<String, DateForm> dates(String key) {
        Map<String, DateForm> dates = new LinkedHashMap<>();
        map(key).forEach((field, form) -> {
            try {
                dates.put(field, DateForm.of(form));
            } catch (IllegalArgumentException e) {
                throw wrong(
                        key + "." + field,
                        form,
                        "usual, serial, serial-1904, epoch-seconds, epoch-millis / d/M/yyyy H:mm");
            }
        });
        return dates;
    }

    String text(String key, String otherwise) {
        return switch (settings.get(key)) {
            case null -> otherwise;
            case Map<?, ?> map -> throw wrong(key, map, "a text");
            case Object value -> value.toString();
        };
    }

    /** A text that must be there. */
    String text(String key) {
        String value = text(key, "");
        if (value.isEmpty()) {
            throw wrong(key, value, "a text");
        }
        return value;
    }

    /** Null where it says {@code auto} or nothing. */
    @Nullable
    Character character(String key) {
        String value = text(key, AUTO);
        if (value.equals(AUTO)) {
            return null;
        }
        if (value.length() != 1) {
            throw wrong(key, value, "one character / auto");
        }
        return value.charAt(0);
    }

    Map<String, String> map(String key) {
        Map<String, String> map = new LinkedHashMap<>();
        texts(settings.get(key), key).forEach((field, value) -> map.put(field, String.valueOf(value)));
        return map;
    }

    Map<String, Integer> numbers(String key) {
        Map<String, Integer> map = new LinkedHashMap<>();
        texts(settings.get(key), key).forEach((field, value) -> map.put(field, number(key + "." + field, value)));
        return map;
    }

    int number(String key, int otherwise) {
        Object value = settings.get(key);
        return value == null ? otherwise : number(key, value);
    }

    Map<String, Map<String, String>> maps(String key) {
        Map<String, Map<String, String>> maps = new LinkedHashMap<>();
        texts(settings.get(key), key).forEach((field, inner) -> {
            Map<String, String> map = new LinkedHashMap<>();
            texts(inner, key + "." + field).forEach((from, to) -> map.put(from, String.valueOf(to)));
            maps.put(field, map);
        });
        return maps;
    }

    ImportException wrong(String key, @Nullable Object value, String wanted) {
        return new ImportException(ImportFault.MAPPING_SETTING, name, key, String.valueOf(value), wanted);
    }

    private int number(String key, Object value) {
        if (value instanceof Integer number) {
            return number;
        }
        throw wrong(key, value, "a number");
    }

    private static Map<String, Object> texts(@Nullable Object value, String where) {
        Map<String, Object> map = new LinkedHashMap<>();
        switch (value) {
            case null -> {}
            case Map<?, ?> given -> given.forEach((key, inner) -> map.put(String.valueOf(key), inner));
            case Object other ->
                throw new ImportException(ImportFault.MAPPING_UNREADABLE, where, String.valueOf(other));
        }
        return map;
    }
}
