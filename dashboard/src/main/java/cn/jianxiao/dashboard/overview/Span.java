package cn.jianxiao.dashboard.overview;

import java.time.LocalDate;

/** 趋势跨度: how far back the trend goes, and in which steps. */
enum Span {
    DAYS("day") {
        @Override
        LocalDate from(LocalDate today) {
            return today.minusDays(29);
        }
    },
    MONTHS("month") {
        @Override
        LocalDate from(LocalDate today) {
            return today.withDayOfMonth(1).minusMonths(11);
        }
    };

    private final String unit;

    Span(String unit) {
        this.unit = unit;
    }

    /** As the query names it. */
    String unit() {
        return unit;
    }

    abstract LocalDate from(LocalDate today);

    /** A step as an axis shows it. */
    String label(LocalDate bucket) {
        return this == DAYS ? bucket.toString().substring(5) : bucket.toString().substring(0, 7);
    }
}
