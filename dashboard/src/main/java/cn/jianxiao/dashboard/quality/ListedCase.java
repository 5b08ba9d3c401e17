package cn.jianxiao.dashboard.quality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 清单条目: a case as a list from elsewhere names it.
 *
 * @param day null where the list says none, or none that can be read
 */
record ListedCase(String number, @Nullable LocalDate day) {

    private static final Pattern BETWEEN = Pattern.compile("[,;\\t，；]");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y-M-d", Locale.ROOT);

    /**
     * Reads a pasted list or the text of a CSV file: a number a line, then perhaps a day as 2026-03-09, 2026/3/9,
     * 20260309 or 2026年3月9日, in any of the further columns. A line whose first field has no digit is a heading. A
     * number named twice counts once, with what is said last.
     */
    static List<ListedCase> read(String text) {
        Map<String, ListedCase> listed = new LinkedHashMap<>();
        for (String line : text.replace("\uFEFF", "").split("\\R")) {
            String[] fields = BETWEEN.split(line, -1);
            String number = unquoted(fields[0]);
            if (number.chars().anyMatch(c -> c >= '0' && c <= '9')) {
                listed.put(number, new ListedCase(number, firstDay(fields)));
            }
        }
        return List.copyOf(listed.values());
    }

    private static @Nullable LocalDate firstDay(String[] fields) {
        for (int i = 1; i < fields.length; i++) {
            LocalDate day = day(unquoted(fields[i]));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String field) {
        String plain = field.split("[ T]", 2)[0]
                .replaceAll("[/.\\u5e74\\u6708]", "-")
                .replaceAll("\\u65e5", "")
                .replaceFirst("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3");
        try {
            return LocalDate.parse(plain, DAY);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static String unquoted(String field) {
        return field.strip().replaceAll("^\"|\"$", "").strip();
    }
}
