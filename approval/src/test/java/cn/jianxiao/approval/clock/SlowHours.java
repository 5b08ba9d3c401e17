package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.event.ApprovalEvent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Office minutes counted one by one; what happens within a minute happens at its beginning. */
final class SlowHours {

    private final List<ApprovalEvent> events;
    private final CountingRule rule;
    private final WorkingCalendar calendar;

    SlowHours(List<ApprovalEvent> sent, CountingRule rule, WorkingCalendar calendar) {
        this.events = SlowHistory.of(sent);
        this.rule = rule;
        this.calendar = calendar;
    }

    /** Minutes of each kind between two moments. */
    Map<TimeKind, Integer> minutes(Instant from, Instant to) {
        Map<TimeKind, Integer> minutes = new EnumMap<>(TimeKind.class);
        LocalDateTime end = local(to);
        for (LocalDateTime minute = local(from); minute.isBefore(end); minute = minute.plusMinutes(1)) {
            if (isOfficeMinute(minute)) {
                minutes.merge(running(minute), 1, Integer::sum);
            }
        }
        return minutes;
    }

    /** When so many government minutes have passed since the acceptance; null if not within a year. */
    Instant reaching(Instant accepted, int target) {
        LocalDateTime last = local(accepted).plusYears(1);
        int missing = target;
        for (LocalDateTime minute = local(accepted); minute.isBefore(last); minute = minute.plusMinutes(1)) {
            if (isOfficeMinute(minute) && running(minute) == TimeKind.GOVERNMENT) {
                missing--;
                if (missing == 0) {
                    return minute.plusMinutes(1).atZone(OfficialDay.ZONE).toInstant();
                }
            }
        }
        return null;
    }

    private boolean isOfficeMinute(LocalDateTime minute) {
        LocalTime time = minute.toLocalTime();
        return calendar.isWorkingDay(minute.toLocalDate())
                && rule.counting().officeHours().spans().stream()
                        .anyMatch(span -> !time.isBefore(span.from()) && time.isBefore(span.to()));
    }

    private TimeKind running(LocalDateTime minute) {
        SlowStanding standing = new SlowStanding();
        for (ApprovalEvent event : events) {
            if (local(event.occurredAt()).isAfter(minute) || event.status().isFinal()) {
                break;
            }
            standing.after(event.status());
        }
        return standing.running(rule);
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, OfficialDay.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }
}
