package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts office minutes. Every moment has a position: the office minutes that passed before it since a first day long
 * ago. What lies between two moments is the difference of their positions, so the parts add up.
 */
final class HourCount implements Count {

    private final boolean overdueAtLimit;
    private final OfficeHours hours;
    private final WorkingCalendar calendar;

    HourCount(CountingRule rule, WorkingCalendar calendar) {
        this.overdueAtLimit = rule.limit().overdueAtLimit();
        this.hours = rule.counting().officeHours();
        this.calendar = calendar;
    }

    @Override
    public FourTimes of(List<Interval> intervals) {
        Map<TimeKind, Integer> minutes = new EnumMap<>(TimeKind.class);
        for (Interval interval : intervals) {
            minutes.merge(interval.kind(), between(interval.from(), interval.to()), Integer::sum);
        }
        return FourTimes.of(minutes);
    }

    @Override
    public @Nullable Instant deadline(int limit, List<Interval> intervals) {
        return reached(limit, intervals);
    }

    @Override
    public @Nullable Instant yellowFrom(int limit, int remaining, List<Interval> intervals) {
        return reached(Math.max(0, limit - remaining), intervals);
    }

    @Override
    public @Nullable Instant overdueFrom(int limit, List<Interval> intervals) {
        return reached(overdueAtLimit ? limit : limit + 1, intervals);
    }

    @Override
    public int between(Instant from, Instant to) {
        return Math.toIntExact(position(to) - position(from));
    }

    private @Nullable Instant reached(int target, List<Interval> intervals) {
        int missing = target;
        for (int i = 0; i < intervals.size(); i++) {
            Interval interval = intervals.get(i);
            if (interval.kind() != TimeKind.GOVERNMENT) {
                continue;
            }
            if (missing <= 0) {
                return interval.from();
            }
            int minutes = between(interval.from(), interval.to());
            if (i == intervals.size() - 1 || minutes >= missing) {
                return momentAfter(interval.from(), missing);
            }
            missing -= minutes;
        }
        return null;
    }

    private long position(Instant moment) {
        ZonedDateTime local = moment.atZone(OfficialDay.ZONE);
        LocalDate day = local.toLocalDate();
        long before = (long) calendar.ordinal(day.minusDays(1)) * hours.minutes();
        return calendar.isWorkingDay(day) ? before + hours.minutesUntil(local.toLocalTime()) : before;
    }

    private Instant momentAfter(Instant from, int minutes) {
        long target = position(from) + minutes;
        int wholeDays = Math.toIntExact((target - 1) / hours.minutes());
        LocalDate before = OfficialDay.of(from).minusDays(1);
        LocalDate day = calendar.plusWorkingDays(before, wholeDays + 1 - calendar.ordinal(before));
        int ofDay = (int) (target - (long) wholeDays * hours.minutes());
        return OfficialDay.at(day, hours.timeAfter(ofDay));
    }
}
