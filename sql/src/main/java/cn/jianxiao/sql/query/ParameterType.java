package cn.jianxiao.sql.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** 参数类型: how a parameter is written by people and how ClickHouse reads it. */
public enum ParameterType {
    TEXT("String") {
        @Override
        String read(String value) {
            return value;
        }
    },
    NUMBER("Int64") {
        @Override
        String read(String value) {
            return Long.toString(Long.parseLong(value.strip()));
        }
    },
    DAY("Date32") {
        @Override
        String read(String value) {
            return LocalDate.parse(value.strip()).toString();
        }
    },
    /** A day, or nothing for no bound. */
    OPEN_DAY("String") {
        @Override
        String read(String value) {
            return value.isBlank() ? "" : DAY.read(value);
        }
    },
    INSTANT("DateTime64(3, 'UTC')") {
        @Override
        String read(String value) {
            Instant moment = OffsetDateTime.parse(value.strip()).toInstant();
            return MILLISECONDS.format(moment);
        }
    };

    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private final String storeType;

    ParameterType(String storeType) {
        this.storeType = storeType;
    }

    /** The type in ClickHouse's words. */
    public String storeType() {
        return storeType;
    }

    /** Where the texts for people tell what to write. */
    public String descriptionKey() {
        return "query.type." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    abstract String read(String value);

    String bind(String name, String value) {
        try {
            return read(value);
        } catch (NumberFormatException | DateTimeException e) {
            throw (QueryProblem) QueryProblem.malformed(name, value, this).initCause(e);
        }
    }
}
