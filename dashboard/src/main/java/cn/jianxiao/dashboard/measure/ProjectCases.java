package cn.jianxiao.dashboard.measure;

import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.MatterKind;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.project.ProjectCase;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Reads from a case's events what a project wants to know of it: of each component, the last that an event named. */
final class ProjectCases {

    private ProjectCases() {}

    static ProjectCase of(String id, String project, CaseTimeline timeline) {
        List<ApprovalEvent> events = timeline.history().events();
        String code = text(events, ApprovalEvent::code);
        return new ProjectCase(
                id,
                code.isEmpty() ? project : code,
                Stage.of(listed(events, ApprovalEvent::stageCode)),
                MatterKind.of(listed(events, ApprovalEvent::kindCode)),
                text(events, ApprovalEvent::matter),
                text(events, ApprovalEvent::parallelGroup),
                timeline);
    }

    static String department(CaseHistory history) {
        return text(history.events(), ApprovalEvent::department);
    }

    static String text(List<ApprovalEvent> events, Function<ApprovalEvent, String> component) {
        return events.reversed().stream()
                .map(component)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private static int listed(List<ApprovalEvent> events, ToIntFunction<ApprovalEvent> component) {
        return events.reversed().stream()
                .mapToInt(component)
                .filter(value -> value > 0)
                .findFirst()
                .orElse(0);
    }
}
