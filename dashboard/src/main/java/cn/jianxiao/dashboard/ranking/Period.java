package cn.jianxiao.dashboard.ranking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** 统计周期, and with each the days before that it is compared with. */
enum Period {
    LAST_30_DAYS {
        @Override
        Days days(LocalDate today) {
            return new Days(today.minusDays(29), today);
        }

        @Override
        Days before(LocalDate today) {
            return new Days(today.minusDays(59), today.minusDays(30));
        }
    },
    THIS_MONTH {
        @Override
        Days days(LocalDate today) {
            return new Days(today.withDayOfMonth(1), today);
        }

        @Override
        Days before(LocalDate today) {
            return LAST_MONTH.days(today);
        }
    },
    LAST_MONTH {
        @Override
        Days days(LocalDate today) {
            LocalDate first = today.withDayOfMonth(1);
            return new Days(first.minusMonths(1), first.minusDays(1));
        }

        @Override
        Days before(LocalDate today) {
            return days(today.minusMonths(1));
        }
    },
    THIS_QUARTER {
        @Override
        Days days(LocalDate today) {
            return new Days(today.with(IsoFields.DAY_OF_QUARTER, 1), today);
        }

        @Override
        Days before(LocalDate today) {
            LocalDate first = today.with(IsoFields.DAY_OF_QUARTER, 1);
            return new Days(first.minus(1, IsoFields.QUARTER_YEARS), first.minusDays(1));
        }
    },
    THIS_YEAR {
        @Override
        Days days(LocalDate today) {
            return new Days(today.withDayOfYear(1), today);
        }

        @Override
        Days before(LocalDate today) {
            return new Days(
                    today.withDayOfYear(1).minus(1, ChronoUnit.YEARS),
                    today.withDayOfYear(1).minusDays(1));
        }
    };

    /** From the first to the last day, both included. */
    record Days(LocalDate from, LocalDate to) {}

    abstract Days days(LocalDate today);

    abstract Days before(LocalDate today);
}
