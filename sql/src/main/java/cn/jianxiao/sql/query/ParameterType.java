package cn.jianxiao.sql.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** 参数类型: how a parameter is written by people and how ClickHouse reads it. */
public enum ParameterType {
    TEXT("String", "a text") {
        @Override
        String read(String value) {
            return value;
        }
    },
    NUMBER("Int64", "a whole number") {
        @Override
        String read(String value) {
            return Long.toString(Long.parseLong(value.strip()));
        }
    },
    DAY("Date32", "a day such as 2026-02-12") {
        @Override
        String read(String value) {
            return LocalDate.parse(value.strip()).toString();
        }
    },
    /** A day, or nothing for no bound. */
    OPEN_DAY("String", "a day such as 2026-02-12, or nothing") {
        @Override
        String read(String value) {
            return value.isBlank() ? "" : DAY.read(value);
        }
    },
    INSTANT("DateTime64(3, 'UTC')", "a moment such as 2026-02-12T17:00:00+08:00") {
        @Override
        String read(String value) {
            Instant moment = OffsetDateTime.parse(value.strip()).toInstant();
            return MILLISECONDS.format(moment);
        }
    };

    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private final String storeType;
    private final String form;

    ParameterType(String storeType, String form) {
        this.storeType = storeType;
        this.form = form;
    }

    /** The type in ClickHouse's words. */
    public String storeType() {
        return storeType;
    }

    /** What to write, for people. */
    public String form() {
        return form;
    }

    abstract String read(String value);

    String bind(String name, String value) {
        try {
            return read(value);
        } catch (NumberFormatException | DateTimeException e) {
            throw new QueryProblem("Parameter " + name + " takes " + form + ", not '" + value + "'", e);
        }
    }
}
