package cn.jianxiao.reports.list;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line of comma separated values for a spreadsheet, every field in quotes. */
final class CsvLine {

    /** With what a spreadsheet begins a formula, in Chinese and Japanese ones in full width, too. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private CsvLine() {}

    static String of(List<? extends @Nullable Object> values) {
        return values.stream().map(CsvLine::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(@Nullable Object value) {
        return '"' + plain(value).replace("\"", "\"\"") + '"';
    }

    private static String plain(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDateTime moment) {
            return SECOND.format(moment);
        }
        String text = value.toString();
        return value instanceof Number ? text : guarded(text);
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it, so that it stays a text. */
    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
