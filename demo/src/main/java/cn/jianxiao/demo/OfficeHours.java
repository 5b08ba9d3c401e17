package cn.jianxiao.demo;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** 办公时间: when offices act, 9 to 12 and 14 to 18 on working days. */
final class OfficeHours {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final WorkingCalendar CALENDAR = PublishedCalendar.national();
    private static final LocalTime CLOSES = LocalTime.of(18, 0);
    private static final List<Integer> HOURS = List.of(9, 9, 10, 10, 10, 11, 14, 15, 15, 16, 16, 17);

    private final Dice dice;

    OfficeHours(Dice dice) {
        this.dice = dice;
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    /** Some time on the first working day from {@code day} on. */
    LocalDateTime onOrAfter(LocalDate day) {
        return timeOn(CALENDAR.isWorkingDay(day) ? day : CALENDAR.plusWorkingDays(day, 1));
    }

    /**
     * Some time so many working days later; with 0, minutes later on the same day, or the next morning where the office
     * closes before.
     */
    LocalDateTime after(LocalDateTime from, int workingDays) {
        if (workingDays > 0) {
            return timeOn(CALENDAR.plusWorkingDays(from.toLocalDate(), workingDays));
        }
        LocalDateTime soon = from.plusSeconds(dice.between(90, 7200));
        boolean open = soon.toLocalDate().equals(from.toLocalDate())
                && soon.toLocalTime().isBefore(CLOSES)
                && CALENDAR.isWorkingDay(from.toLocalDate());
        return open ? soon : timeOn(CALENDAR.plusWorkingDays(from.toLocalDate(), 1));
    }

    private LocalDateTime timeOn(LocalDate day) {
        return day.atTime(dice.pick(HOURS), dice.between(0, 59), dice.between(0, 59));
    }
}
