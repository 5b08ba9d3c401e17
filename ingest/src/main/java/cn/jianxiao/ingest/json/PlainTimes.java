package cn.jianxiao.ingest.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads the one form that most sources write, {@code 2026-02-12T01:00:00Z}, in a tenth of a formatter's time. */
final class PlainTimes {

    private static final String FORM = "0000-00-00T00:00:00Z";

    private PlainTimes() {}

    /** Null where the text is of another form, or of this one and no time. */
    static @Nullable Instant parse(String text) {
        if (!hasForm(text)) {
            return null;
        }
        try {
            return LocalDateTime.of(
                            100 * two(text, 0) + two(text, 2),
                            two(text, 5),
                            two(text, 8),
                            two(text, 11),
                            two(text, 14),
                            two(text, 17))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException noTime) { // the formatter says so too
            return null;
        }
    }

    private static boolean hasForm(String text) {
        boolean has = text.length() == FORM.length();
        for (int i = 0; has && i < text.length(); i++) {
            char c = text.charAt(i);
            has = FORM.charAt(i) == '0' ? c >= '0' && c <= '9' : c == FORM.charAt(i);
        }
        return has;
    }

    private static int two(String text, int at) {
        return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
    }
}
