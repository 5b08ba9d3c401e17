package cn.jianxiao.ingest.text;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 时间戳: time since 1970 in UTC.
 *
 * @param millis of one unit
 */
record EpochDates(int millis) implements DateForm {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,14}");

    @Override
    public Optional<String> read(String value) {
        if (Standard.isMoment(value)) {
            return Optional.of(value);
        }
        return NUMBER.matcher(value.strip()).matches()
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(value.strip()) * millis)
                        .toString())
                : Optional.empty();
    }

    @Override
    public String text() {
        return millis == 1 ? "epoch-millis" : "epoch-seconds";
    }
}
