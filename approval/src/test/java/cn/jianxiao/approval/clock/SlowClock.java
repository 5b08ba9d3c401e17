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
 * the first day counts and the last does not). Written without looking at the product's way.
 */
final class SlowClock {

    /** After this many days without an event a limit of a month has been reached, or never will be. */
    private static final int QUIET_DAYS = 90;

    private final List<EventStatus> statuses;
    private final List<LocalDate> dates;
    private final CountingRule rule;
    private final WorkingCalendar calendar;

    /** @param sent everything that was sent of a case, in any order */
    SlowClock(List<ApprovalEvent> sent, CountingRule rule, WorkingCalendar calendar) {
        List<ApprovalEvent> events = SlowHistory.of(sent);
        this.statuses = events.stream().map(ApprovalEvent::status).toList();
        this.dates =
                events.stream().map(event -> OfficialDay.of(event.occurredAt())).toList();
        this.rule = rule;
        this.calendar = calendar;
    }

    /** Days of each kind from the first event to the end, or to {@code asOf} while open. */
    Map<TimeKind, Integer> days(LocalDate asOf, DayUnit unit) {
        Map<TimeKind, Integer> days = new EnumMap<>(TimeKind.class);
        LocalDate first = first();
        LocalDate last = end() == null ? asOf : end();
        LocalDate accepted = acceptance();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            boolean counts = unit == DayUnit.CALENDAR_DAY || calendar.isWorkingDay(day);
            boolean inside = begins() ? day.isBefore(last) : day.isAfter(first);
            if (both() && day.equals(accepted)) {
                if (counts) {
                    days.merge(TimeKind.GOVERNMENT, 1, Integer::sum);
                }
            } else if (counts && inside && !(neither() && day.equals(last))) {
                days.merge(running(begins() ? day.plusDays(1) : day), 1, Integer::sum);
            }
        }
        return days;
    }

    /** The first day on which the used time reaches the target, or null if it never does. */
    LocalDate dayReaching(int target) {
        LocalDate accepted = acceptance();
        LocalDate horizon = dates.get(dates.size() - 1).plusDays(QUIET_DAYS);
        int before = 0;
        for (LocalDate day = accepted; day.isBefore(horizon); day = day.plusDays(1)) {
            int today = isUsed(day, accepted) ? 1 : 0;
            if (before + (rule.counting().lastDayCounted() ? today : 0) >= target) {
                return day;
            }
            before += today;
        }
        return null;
    }

    private boolean isUsed(LocalDate day, LocalDate accepted) {
        boolean counts = rule.counting().unit() == CountUnit.CALENDAR_DAY || calendar.isWorkingDay(day);
        if (day.equals(accepted)) {
            boolean ofGovernment = both() || running(begins() ? day.plusDays(1) : day) == TimeKind.GOVERNMENT;
            return counts && rule.counting().firstDayCounted() && ofGovernment;
        }
        return counts && running(begins() ? day.plusDays(1) : day) == TimeKind.GOVERNMENT;
    }

    private boolean begins() {
        return rule.counting().firstDayCounted() && !rule.counting().lastDayCounted();
    }

    private boolean both() {
        return rule.counting().firstDayCounted() && rule.counting().lastDayCounted();
    }

    private boolean neither() {
        return !rule.counting().firstDayCounted() && !rule.counting().lastDayCounted();
    }

    private LocalDate first() {
        for (int i = 0; i < statuses.size(); i++) {
            if (statuses.get(i) != EventStatus.UNKNOWN) {
                return dates.get(i);
            }
        }
        return dates.get(0);
    }

    private LocalDate acceptance() {
        for (int i = 0; i < statuses.size() && !statuses.get(i).isFinal(); i++) {
            if (statuses.get(i) == EventStatus.ACCEPTED) {
                return dates.get(i);
            }
        }
        return null;
    }

    private LocalDate end() {
        for (int i = 0; i < statuses.size(); i++) {
            if (statuses.get(i).isFinal()) {
                return dates.get(i);
            }
        }
        return null;
    }

    /** What ran when a day began, as if an end had not come. */
    private TimeKind running(LocalDate atItsStart) {
        SlowStanding standing = new SlowStanding();
        for (int i = 0; i < statuses.size(); i++) {
            if (!dates.get(i).isBefore(atItsStart) || statuses.get(i).isFinal()) {
                break;
            }
            standing.after(statuses.get(i));
        }
        return standing.running(rule);
    }
}
