package cn.jianxiao.dashboard.measure;

import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.event.ApprovalEvent;

/** 存档办件: a case as the archive's events tell it. */
public record ArchivedCase(String project, String id, CaseHistory history) {

    public String division() {
        return ProjectCases.text(history.events(), ApprovalEvent::division);
    }

    public String matterName() {
        return ProjectCases.text(history.events(), ApprovalEvent::matterName);
    }
}
