package cn.jianxiao.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** 对应文件: the settings of a mapping, as YAML or JSON. */
final class MappingFile {

    private final String name;
    private final Map<String, Object> settings;

    private MappingFile(String name, Map<String, Object> settings) {
        this.name = name;
        this.settings = settings;
    }

    static MappingFile read(String name) throws IOException {
        try (InputStream in = open(name)) {
            Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new MappingFile(name, texts(root, name));
        } catch (YAMLException e) {
            throw new ImportException("The mapping " + name + " is not YAML or JSON: " + e.getMessage(), e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream shipped = name.matches("[a-z0-9-]+") ? MappingFile.class.getResourceAsStream(name + ".yaml") : null;
        if (shipped != null) {
            return shipped;
        }
        if (!Files.isRegularFile(Path.of(name))) {
            throw new ImportException(
                    "There is no mapping \"" + name + "\": standard, csv, bpic15, or the path of a mapping file");
        }
        return Files.newInputStream(Path.of(name));
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

    char character(String key, char otherwise) {
        String value = text(key, String.valueOf(otherwise));
        if (value.length() != 1) {
            throw wrong(key, value, "one character");
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
        return new ImportException(
                "The mapping " + name + " has \"" + value + "\" at " + key + "; wanted is " + wanted);
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
            case Object other -> throw new ImportException("\"" + other + "\" is not a list of names at " + where);
        }
        return map;
    }
}
