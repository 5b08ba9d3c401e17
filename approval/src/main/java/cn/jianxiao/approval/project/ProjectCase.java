package cn.jianxiao.approval.project;

import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.LastNamed;
import cn.jianxiao.approval.event.MatterKind;
import cn.jianxiao.approval.event.Stage;

/**
 * 项目办件: a case as a project sees it.
 *
 * @param id the case, unique within the project
 * @param code the project's code or the part's that it came under
 * @param matter 事项编码
 * @param group 并联审批实例 (NA5, SC8), empty when alone
 * @param timeline measured up to the same moment for all open cases of a project
 */
public record ProjectCase(
        String id, String code, Stage stage, MatterKind kind, String matter, String group, CaseTimeline timeline) {

    /** A case by what its events say of it. */
    public static ProjectCase of(String id, CaseTimeline timeline) {
        LastNamed named = new LastNamed(timeline.history().events());
        return new ProjectCase(
                id,
                named.code(),
                Stage.of(named.listed(ApprovalEvent::stageCode)),
                MatterKind.of(named.listed(ApprovalEvent::kindCode)),
                named.text(ApprovalEvent::matter),
                named.text(ApprovalEvent::parallelGroup),
                timeline);
    }

    /** What no source names is administrative: most cases are. */
    boolean isGovernment() {
        return kind == MatterKind.ADMINISTRATIVE || kind == MatterKind.UNKNOWN;
    }
}
