package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventStatus;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The clock as one would count on fingers: day by day, and for each day what was running when it began (or ended, where
 * the first day counts and the last does not). Written without looking at the product's way; expects distinct times.
 */
final class SlowClock {

    private final List<ApprovalEvent> events;
    private final CountingRule rule;
    private final WorkingCalendar calendar;

    SlowClock(List<ApprovalEvent> ordered, CountingRule rule, WorkingCalendar calendar) {
        this.events = Unreversed.of(ordered);
        this.rule = rule;
        this.calendar = calendar;
    }

    /** Days of each kind from the first event to the end, or to {@code asOf} while open. */
    Map<TimeKind, Integer> days(LocalDate asOf, DayUnit unit) {
        Map<TimeKind, Integer> days = new EnumMap<>(TimeKind.class);
        LocalDate first = date(events.stream()
                .filter(e -> e.status() != EventStatus.UNKNOWN)
                .findFirst()
                .orElse(events.get(0)));
        LocalDate last = end() == null ? asOf : end();
        boolean begins = rule.counting().firstDayCounted() && !rule.counting().lastDayCounted();
        LocalDate accepted = acceptance();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            boolean counts = unit == DayUnit.CALENDAR_DAY || calendar.isWorkingDay(day);
            boolean inside = begins ? day.isBefore(last) : day.isAfter(first);
            if (rule.counting().firstDayCounted() && rule.counting().lastDayCounted() && day.equals(accepted)) {
                if (counts) {
                    days.merge(TimeKind.GOVERNMENT, 1, Integer::sum);
                }
            } else if (counts && inside && !(neither() && day.equals(last))) {
                days.merge(running(begins ? day.plusDays(1) : day), 1, Integer::sum);
            }
        }
        return days;
    }

    /** The first day on which the used time reaches the target, or null if it does not within ten years. */
    LocalDate dayReaching(int target) {
        LocalDate accepted = acceptance();
        for (LocalDate day = accepted; day.isBefore(accepted.plusYears(3)); day = day.plusDays(1)) {
            if (usedUntil(day) >= target) {
                return day;
            }
        }
        return null;
    }

    private int usedUntil(LocalDate until) {
        LocalDate accepted = acceptance();
        boolean begins = rule.counting().firstDayCounted() && !rule.counting().lastDayCounted();
        int used = 0;
        for (LocalDate day = accepted; !day.isAfter(until); day = day.plusDays(1)) {
            boolean counts = rule.counting().unit() == CountUnit.CALENDAR_DAY || calendar.isWorkingDay(day);
            boolean isFirst = day.equals(accepted);
            boolean isLast = day.equals(until);
            boolean taken = isFirst ? rule.counting().firstDayCounted() : true;
            if (isLast && !rule.counting().lastDayCounted()) {
                taken = false;
            }
            boolean acceptanceDay = isFirst
                    && rule.counting().firstDayCounted()
                    && rule.counting().lastDayCounted();
            if (counts
                    && taken
                    && (acceptanceDay || runningForever(begins ? day.plusDays(1) : day) == TimeKind.GOVERNMENT)) {
                used++;
            }
        }
        return used;
    }

    private boolean neither() {
        return !rule.counting().firstDayCounted() && !rule.counting().lastDayCounted();
    }

    private LocalDate acceptance() {
        for (ApprovalEvent event : events) {
            if (event.status().isFinal()) {
                return null;
            }
            if (event.status() == EventStatus.ACCEPTED) {
                return date(event);
            }
        }
        return null;
    }

    private LocalDate end() {
        for (ApprovalEvent event : events) {
            if (event.status().isFinal()) {
                return date(event);
            }
        }
        return null;
    }

    private TimeKind running(LocalDate atItsStart) {
        return running(atItsStart, false);
    }

    /** As if an end in government time had not come. */
    private TimeKind runningForever(LocalDate atItsStart) {
        return running(atItsStart, true);
    }

    private TimeKind running(LocalDate atItsStart, boolean forever) {
        SlowStanding standing = new SlowStanding();
        for (ApprovalEvent event : events) {
            if (!date(event).isBefore(atItsStart) || event.status().isFinal()) {
                break;
            }
            standing.after(event.status());
        }
        return standing.running(rule);
    }

    private static LocalDate date(ApprovalEvent event) {
        return OfficialDay.of(event.occurredAt());
    }
}
