package cn.jianxiao.ingest.running;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** 清单列: what a column of a list may say of a running project. */
public enum RunningColumn {
    /** 原系统编号. */
    OWN_CODE("ownCode"),
    /** 项目代码. */
    PROJECT("project"),
    /** 统一编码. */
    UNIFIED_CODE("unifiedCode"),
    /** 项目名称. */
    NAME("name"),
    /** 建设单位. */
    OWNER("owner"),
    /** 行政区划, by its code or by its name where only one division is called so. */
    DIVISION("division"),
    /** 项目类别. */
    CATEGORY("category"),
    /** 申报时间. */
    APPLIED_AT("appliedAt");

    private static final Properties NAMES = names();

    private final String field;

    RunningColumn(String field) {
        this.field = field;
    }

    /** As records name it. */
    public String field() {
        return field;
    }

    /** Which column is likely which, by its name alone; a person looks at it. Each column at most once. */
    public static Map<RunningColumn, String> guess(List<String> columns) {
        Map<RunningColumn, String> guessed = new EnumMap<>(RunningColumn.class);
        for (RunningColumn each : values()) {
            each.among(columns.stream()
                            .filter(column -> !guessed.containsValue(column))
                            .toList())
                    .ifPresent(column -> guessed.put(each, column));
        }
        return guessed;
    }

    private Optional<String> among(List<String> columns) {
        return Stream.of(NAMES.getProperty(name(), field).split("\\s+"))
                .flatMap(name -> columns.stream().filter(column -> bare(column).equals(bare(name))))
                .findFirst();
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_()（）*：:]", "");
    }

    private static Properties names() {
        Properties names = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(RunningColumn.class.getResourceAsStream("columns.properties")),
                StandardCharsets.UTF_8)) {
            names.load(in);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
