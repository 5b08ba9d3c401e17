package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventSet;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;

/** Histories measured by one of all rules, as of some moment at or after the last event, both chosen by the seed. */
final class Measured {

    private static final WorkingCalendar CALENDAR = PublishedCalendar.national();

    private Measured() {}

    static CaseTimeline timeline(long seed, List<ApprovalEvent> sent) {
        return timeline(seed, sent, rule(seed));
    }

    static CaseTimeline timeline(long seed, List<ApprovalEvent> sent, CountingRule rule) {
        return timeline(history(sent), rule, seed, CALENDAR);
    }

    static CaseTimeline timeline(CaseHistory history, CountingRule rule, long seed, WorkingCalendar calendar) {
        return CaseTimeline.of(history, rule, calendar, asOf(history, seed));
    }

    static CaseHistory history(List<ApprovalEvent> sent) {
        return CaseHistory.of(EventSet.of(sent).valid());
    }

    private static Instant asOf(CaseHistory history, long seed) {
        return history.lastEventAt().plus(Duration.ofHours(seed % 5 * 191));
    }

    /** Every combination of the counted days, the stops, the unit, the deadline's time of day and the strictness. */
    static CountingRule rule(long seed) {
        CountingRule rule = CountingRule.standard().withCountedDays((seed & 1) != 0, (seed & 2) != 0);
        rule = (seed & 4) == 0 ? rule : rule.withStops(EnumSet.of(TimeKind.SPECIAL));
        rule = (seed & 8) == 0 ? rule : rule.withUnit(CountUnit.CALENDAR_DAY);
        rule = (seed & 32) == 0 ? rule : rule.withDeadlineAt(DeadlineAt.TIME_OF_ACCEPTANCE);
        return (seed & 16) == 0 ? rule : rule.withOverdueAtLimit(true);
    }
}
