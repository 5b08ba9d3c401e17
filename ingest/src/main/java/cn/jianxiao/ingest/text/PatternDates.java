package cn.jianxiao.ingest.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 自定写法: a pattern as of {@link DateTimeFormatter}. */
record PatternDates(String text, DateTimeFormatter form) implements DateForm {

    PatternDates(String text) {
        this(
                text,
                DateTimeFormatter.ofPattern(text.replace('y', 'u'), Locale.CHINA)
                        .withResolverStyle(ResolverStyle.STRICT));
        if (!text.contains("yy") && !text.contains("uu")) {
            throw new IllegalArgumentException("a date without a year: " + text);
        }
    }

    /** By its text: formatters know no equality. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PatternDates dates && dates.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public Optional<String> read(String value) {
        if (Standard.isMoment(value)) {
            return Optional.of(value);
        }
        try {
            TemporalAccessor read =
                    form.parseBest(value.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return Optional.of(read instanceof LocalDateTime moment ? Standard.moment(moment) : read.toString());
        } catch (DateTimeParseException otherwise) { // it stays as it is, for the receiver to refuse
            return Optional.empty();
        }
    }
}
