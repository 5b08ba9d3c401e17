package cn.jianxiao.reports;

import java.time.LocalDate;

/** A period that ends before it begins. */
public final class PeriodReversedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final LocalDate from;

    PeriodReversedException(LocalDate from, LocalDate to) {
        super("The period ends before it begins: " + from + " to " + to);
        this.from = from;
    }

    /** The first day, as asked for. */
    public LocalDate from() {
        return from;
    }
}
