package cn.jianxiao.ingest.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Reads times as sources write them: with an offset, or local to {@code Asia/Shanghai}, where a date is its first
 * moment.
 */
public final class LocalTimes {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2299-12-31T00:00:00Z");
    private static final int DATE = 10;

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private LocalTimes() {}

    /** The moment in whole milliseconds, null where the text is none. A blank between date and time is taken for a T. */
    static @Nullable Instant parse(String text) {
        Instant plain = PlainTimes.parse(text);
        return plain == null ? byForm(text) : plain;
    }

    static @Nullable Instant byForm(String text) {
        try {
            TemporalAccessor time =
                    FORM.parseBest(withT(text), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            Instant instant = time instanceof OffsetDateTime offset
                    ? offset.toInstant()
                    : time instanceof LocalDateTime local
                            ? local.atZone(SHANGHAI).toInstant()
                            : LocalDate.from(time).atStartOfDay(SHANGHAI).toInstant();
            return instant.truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeParseException notTime) { // the caller names field and value
            return null;
        }
    }

    /** Whether the store can hold it: from 1900 to 2299. */
    public static boolean isStorable(Instant time) {
        return !time.isBefore(EARLIEST) && time.isBefore(LATEST);
    }

    private static String withT(String text) {
        return text.length() > DATE && text.charAt(DATE) == ' '
                ? text.substring(0, DATE) + "T" + text.substring(DATE + 1)
                : text;
    }
}
