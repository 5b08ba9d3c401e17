package cn.jianxiao.sql.print;

import cn.jianxiao.sql.client.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 输出格式 of an answer. Every text ends with a line end. */
public enum PrintFormat {
    /** For people: columns side by side, Chinese characters two places wide. */
    TABLE,
    /** RFC 4180, UTF-8, with a header line. */
    CSV,
    /** One array with one object a line. */
    JSON;

    /** The format of that name, whatever its case; empty where there is none. */
    public static Optional<PrintFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The names there are. */
    public static List<String> names() {
        return Arrays.stream(values()).map(PrintFormat::toString).toList();
    }

    public String print(Table table) {
        return switch (this) {
            case TABLE -> TextTable.print(table);
            case CSV -> CsvText.print(table);
            case JSON -> JsonText.print(table);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
