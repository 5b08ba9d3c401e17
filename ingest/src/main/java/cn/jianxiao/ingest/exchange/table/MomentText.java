package cn.jianxiao.ingest.exchange.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** 文本时间: a time that a database keeps as a text, in Beijing time. */
final class MomentText {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int DATE = 10;

    private MomentText() {}

    /** Empty where the text is no time. */
    static Optional<Instant> read(String text) {
        try {
            return text.length() <= DATE
                    ? Optional.of(LocalDate.parse(text).atStartOfDay(SHANGHAI).toInstant())
                    : Optional.of(LocalDateTime.parse(text.substring(0, DATE) + 'T' + text.substring(DATE + 1))
                            .atZone(SHANGHAI)
                            .toInstant());
        } catch (DateTimeParseException noTime) { // the row then counts as one that bears no time
            return Optional.empty();
        }
    }
}
