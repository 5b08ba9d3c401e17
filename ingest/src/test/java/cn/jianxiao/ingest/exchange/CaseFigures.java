package cn.jianxiao.ingest.exchange;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventOrder;
import cn.jianxiao.approval.event.EventSet;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.LastNamed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the events of each case amount to, as far as the exchange tables can tell it. */
final class CaseFigures {

    private CaseFigures() {}

    /** By case; cases without a valid event are none. */
    static Map<String, String> of(Collection<ApprovalEvent> events, Instant asOf) {
        Map<String, List<ApprovalEvent>> cases = events.stream()
                .collect(Collectors.groupingBy(ApprovalEvent::caseId, TreeMap::new, Collectors.toList()));
        Map<String, String> figures = new TreeMap<>();
        cases.forEach((id, all) -> {
            List<ApprovalEvent> valid = EventOrder.sorted(EventSet.of(all).valid());
            if (!valid.isEmpty()) {
                figures.put(id, figures(valid, asOf));
            }
        });
        return figures;
    }

    private static String figures(List<ApprovalEvent> valid, Instant asOf) {
        CaseHistory history = CaseHistory.of(valid);
        CaseTimeline timeline = CaseTimeline.of(history, CountingRule.standard(), PublishedCalendar.national(), asOf);
        LastNamed named = new LastNamed(valid);
        List<Object> told = new ArrayList<>();
        told.add(valid.stream().map(CaseFigures::step).toList());
        told.addAll(List.of(history.status(), history.finalStatus(), history.findings(), history.stops()));
        told.addAll(List.of(timeline.limit(), timeline.working(), timeline.calendar(), timeline.counted()));
        told.addAll(List.of(timeline.judgement(), timeline.provisional(), timeline.intervals()));
        told.addAll(Arrays.asList(timeline.deadline(), timeline.yellowFrom(), timeline.overdueFrom()));
        for (var component : List.<Function<ApprovalEvent, String>>of(
                ApprovalEvent::project,
                ApprovalEvent::code,
                ApprovalEvent::division,
                ApprovalEvent::department,
                ApprovalEvent::departmentName,
                ApprovalEvent::matter,
                ApprovalEvent::matterName,
                ApprovalEvent::parallelGroup,
                ApprovalEvent::handler)) {
            told.add(named.text(component));
        }
        told.add(named.listed(ApprovalEvent::stageCode));
        told.add(named.listed(ApprovalEvent::flowTypeCode));
        told.add(valid.get(0).linkedCodes());
        return told.toString();
    }

    private static String step(ApprovalEvent event) {
        boolean started = event.status() == EventStatus.SPECIAL_STARTED;
        return event.statusCode() + "@" + event.occurredAt() + (started ? event.pauseKind() : "");
    }
}
