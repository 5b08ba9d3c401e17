package cn.jianxiao.dashboard.measure;

import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.LastNamed;

/** 存档办件: a case as the archive's events tell it. */
public record ArchivedCase(String project, String id, CaseHistory history) {

    public String division() {
        return new LastNamed(history.events()).text(ApprovalEvent::division);
    }

    public String matterName() {
        return new LastNamed(history.events()).text(ApprovalEvent::matterName);
    }
}
