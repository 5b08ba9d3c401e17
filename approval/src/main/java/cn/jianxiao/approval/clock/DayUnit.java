package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import java.time.LocalDate;

/** 计日: which days count. */
enum DayUnit {
    /** 工作日. */
    WORKING_DAY {
        @Override
        int ordinal(long epochDay, WorkingCalendar calendar) {
            return calendar.ordinal(epochDay);
        }

        @Override
        LocalDate plus(LocalDate day, int n, WorkingCalendar calendar) {
            return calendar.plusWorkingDays(day, n);
        }
    },
    /** 自然日. */
    CALENDAR_DAY {
        @Override
        int ordinal(long epochDay, WorkingCalendar calendar) {
            return (int) epochDay;
        }

        @Override
        LocalDate plus(LocalDate day, int n, WorkingCalendar calendar) {
            return day.plusDays(n);
        }
    };

    /** The number of days that count in (a, b] is {@code ordinal(b) - ordinal(a)}. */
    abstract int ordinal(long epochDay, WorkingCalendar calendar);

    /** The n-th day that counts after a day, n of 1 or more. */
    abstract LocalDate plus(LocalDate day, int n, WorkingCalendar calendar);
}
