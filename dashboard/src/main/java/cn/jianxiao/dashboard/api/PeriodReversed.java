package cn.jianxiao.dashboard.api;

import java.time.LocalDate;

/** A period that ends before it begins. */
final class PeriodReversed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LocalDate from;

    PeriodReversed(LocalDate from, LocalDate to) {
        super("The period ends before it begins: " + from + " to " + to);
        this.from = from;
    }

    LocalDate from() {
        return from;
    }
}
