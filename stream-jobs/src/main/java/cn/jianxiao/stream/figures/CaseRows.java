package cn.jianxiao.stream.figures;

import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.clock.FourTimes;
import cn.jianxiao.approval.clock.TimeKind;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.sql.row.CaseRow;
import cn.jianxiao.sql.row.CaseSubject;
import cn.jianxiao.sql.row.CountedTime;
import cn.jianxiao.sql.row.Judgement;
import cn.jianxiao.sql.row.Running;
import cn.jianxiao.sql.row.Times;
import java.util.List;

/** 办件行: a timeline in the words of the store. */
final class CaseRows {

    private CaseRows() {}

    static CaseRow of(CaseSubject subject, CaseTimeline timeline, int eventCount, long version) {
        CaseHistory history = timeline.history();
        return new CaseRow(
                subject,
                history.status().code(),
                history.received(),
                history.accepted(),
                history.ended(),
                history.finalStatus().code(),
                timeline.limitDays(),
                timeline.deadline(),
                timeline.yellowFrom(),
                timeline.overdueFrom(),
                timeline.running().map(CaseRows::running).orElse(Running.NONE),
                timeline.measuredTo(),
                times(timeline.working()),
                times(timeline.calendar()),
                CountedTime.of(timeline.rule(), timeline.used(), timeline.limit()),
                judgement(timeline.judgement()),
                (int) history.count(TimeKind.CORRECTION),
                (int) history.count(TimeKind.SPECIAL),
                history.isBackfilled(),
                any(history, EventFlag.COMMITMENT),
                timeline.provisional(),
                history.findings().stream()
                        .map(finding -> finding.reason().code())
                        .toList(),
                timeline.rule().label(),
                eventCount,
                version);
    }

    /** A case of which every event was taken back: known, but without status, times or judgement. */
    static CaseRow voided(
            CaseSubject subject, List<ApprovalEvent> ordered, CountingRule rule, int eventCount, long version) {
        return new CaseRow(
                subject,
                EventStatus.UNKNOWN.code(),
                null,
                null,
                null,
                EventStatus.UNKNOWN.code(),
                0,
                null,
                null,
                null,
                Running.NONE,
                ordered.get(ordered.size() - 1).occurredAt(),
                Times.NONE,
                Times.NONE,
                CountedTime.of(rule, 0, 0),
                Judgement.NOT_JUDGED,
                0,
                0,
                false,
                false,
                false,
                List.of(),
                rule.label(),
                eventCount,
                version);
    }

    private static boolean any(CaseHistory history, EventFlag flag) {
        return history.events().stream().anyMatch(event -> event.is(flag));
    }

    private static Times times(FourTimes times) {
        return new Times(
                times.beforeAcceptance(), times.government(), times.correction(), times.special(), times.span());
    }

    private static Running running(TimeKind kind) {
        return switch (kind) {
            case BEFORE_ACCEPTANCE -> Running.BEFORE_ACCEPTANCE;
            case GOVERNMENT -> Running.GOVERNMENT;
            case CORRECTION -> Running.CORRECTION;
            case SPECIAL -> Running.SPECIAL;
        };
    }

    static Judgement judgement(cn.jianxiao.approval.clock.Judgement judgement) {
        return switch (judgement) {
            case NOT_JUDGED -> Judgement.NOT_JUDGED;
            case EARLY -> Judgement.EARLY;
            case ON_TIME -> Judgement.ON_TIME;
            case OVERDUE -> Judgement.OVERDUE;
        };
    }
}
