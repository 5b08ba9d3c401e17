package cn.jianxiao.stream.figures;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.sql.row.CaseSubject;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Reads from a case's events whose it is: of each component, the last that an event named. */
final class Subjects {

    private final List<ApprovalEvent> events;

    private Subjects(List<ApprovalEvent> events) {
        this.events = events;
    }

    /**
     * @param ordered the case's events in their one order, not empty
     */
    static CaseSubject of(List<ApprovalEvent> ordered) {
        return new Subjects(ordered).subject();
    }

    private CaseSubject subject() {
        ApprovalEvent last = events.get(events.size() - 1);
        String code = text(ApprovalEvent::code);
        return new CaseSubject(
                last.project(),
                last.caseId(),
                code.isEmpty() ? last.project() : code,
                last.source(),
                text(ApprovalEvent::division),
                text(ApprovalEvent::department),
                text(ApprovalEvent::departmentName),
                text(ApprovalEvent::matter),
                text(ApprovalEvent::matterName),
                listed(ApprovalEvent::stageCode),
                listed(ApprovalEvent::kindCode),
                listed(ApprovalEvent::accessModeCode),
                listed(ApprovalEvent::flowTypeCode),
                text(ApprovalEvent::parallelGroup),
                text(ApprovalEvent::handler));
    }

    private String text(Function<ApprovalEvent, String> component) {
        for (int i = events.size() - 1; i >= 0; i--) {
            String value = component.apply(events.get(i));
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    /** As the store's columns hold it, so that cells are the same whether made here or there. */
    private int listed(ToIntFunction<ApprovalEvent> component) {
        for (int i = events.size() - 1; i >= 0; i--) {
            int value = component.applyAsInt(events.get(i));
            if (value > 0 && value <= 0xFF) {
                return value;
            }
        }
        return 0;
    }
}
