package cn.jianxiao.dashboard.cases;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventSet;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.CaseEventLine;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 办件卷宗: a case's events as they arrived and what the clock makes of them, by the very function that the stream uses.
 *
 * @param events all of them, voided ones too
 * @param timeline empty where no valid event is left
 */
record CaseFile(List<CaseEventLine> events, Optional<CaseTimeline> timeline) {

    /** Empty where there is no such case within the user's scope. */
    static Optional<CaseFile> of(String project, String caseId, Questions questions) {
        List<CaseEventLine> events = questions.ask(
                CaseEventLine.QUERY, Arguments.none().with("project", project).with("case_id", caseId));
        if (events.isEmpty()) {
            return Optional.empty();
        }
        List<ApprovalEvent> valid = EventSet.of(events.stream()
                        .map(line -> event(project, caseId, line))
                        .toList())
                .valid();
        return Optional.of(new CaseFile(
                events,
                valid.isEmpty() ? Optional.empty() : Optional.of(timeline(CaseHistory.of(valid), questions.now()))));
    }

    /** The latest event names the case best. */
    CaseEventLine latest() {
        return events.getLast();
    }

    private static CaseTimeline timeline(CaseHistory history, Instant now) {
        Instant last = history.lastEventAt();
        return CaseTimeline.of(
                history, CountingRule.standard(), PublishedCalendar.national(), last.isAfter(now) ? last : now);
    }

    private static ApprovalEvent event(String project, String caseId, CaseEventLine line) {
        return ApprovalEvent.builder()
                .id(line.id())
                .source(line.source())
                .receivedAt(line.receivedAt())
                .occurredAt(line.occurredAt())
                .division(line.division())
                .department(line.department())
                .departmentName(line.departmentName())
                .project(project)
                .code(line.code())
                .linkedCodes(line.linkedCodes())
                .caseId(caseId)
                .matter(line.matter())
                .matterName(line.matterName())
                .stageCode(line.stage())
                .statusCode(line.status())
                .limitDays(line.limitDays())
                .pauseKind(line.pauseKind())
                .handler(line.handler())
                .remark(line.remark())
                .sequence(line.sequence())
                .flags(flags(line))
                .build();
    }

    private static Set<EventFlag> flags(CaseEventLine line) {
        Set<EventFlag> flags = EnumSet.noneOf(EventFlag.class);
        if (line.voided()) {
            flags.add(EventFlag.VOIDED);
        }
        if (line.backfilled()) {
            flags.add(EventFlag.BACKFILLED);
        }
        if (line.commitment()) {
            flags.add(EventFlag.COMMITMENT);
        }
        return flags;
    }
}
