package cn.jianxiao.stream.figures;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.LastNamed;
import cn.jianxiao.sql.row.CaseSubject;
import java.util.List;

/** Reads from a case's events whose it is. */
final class Subjects {

    private Subjects() {}

    /**
     * @param ordered the case's events in their one order, not empty
     */
    static CaseSubject of(List<ApprovalEvent> ordered) {
        ApprovalEvent last = ordered.get(ordered.size() - 1);
        LastNamed named = new LastNamed(ordered);
        return new CaseSubject(
                last.project(),
                last.caseId(),
                named.code(),
                last.source(),
                named.text(ApprovalEvent::division),
                named.text(ApprovalEvent::department),
                named.text(ApprovalEvent::departmentName),
                named.text(ApprovalEvent::matter),
                named.text(ApprovalEvent::matterName),
                named.listed(ApprovalEvent::stageCode),
                named.listed(ApprovalEvent::kindCode),
                named.listed(ApprovalEvent::accessModeCode),
                named.listed(ApprovalEvent::flowTypeCode),
                named.text(ApprovalEvent::parallelGroup),
                named.text(ApprovalEvent::handler));
    }
}
