package cn.jianxiao.dashboard.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** 统计周期. */
public enum Period {
    LAST_30_DAYS {
        @Override
        public Days days(LocalDate today) {
            return new Days(today.minusDays(29), today);
        }
    },
    THIS_MONTH {
        @Override
        public Days days(LocalDate today) {
            return new Days(today.withDayOfMonth(1), today);
        }
    },
    LAST_MONTH {
        @Override
        public Days days(LocalDate today) {
            LocalDate first = today.withDayOfMonth(1);
            return new Days(first.minusMonths(1), first.minusDays(1));
        }
    },
    THIS_QUARTER {
        @Override
        public Days days(LocalDate today) {
            return new Days(today.with(IsoFields.DAY_OF_QUARTER, 1), today);
        }
    },
    THIS_YEAR {
        @Override
        public Days days(LocalDate today) {
            return new Days(today.withDayOfYear(1), today);
        }
    };

    public abstract Days days(LocalDate today);

    /** From the first to the last day, both included. */
    public record Days(LocalDate from, LocalDate to) {

        /** As many days just before: what the places are compared with, on the page as in the report. */
        public Days before() {
            return new Days(from.minusDays(ChronoUnit.DAYS.between(from, to) + 1), from.minusDays(1));
        }
    }
}
