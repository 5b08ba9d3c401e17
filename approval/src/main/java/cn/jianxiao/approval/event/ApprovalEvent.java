package cn.jianxiao.approval.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * 审批事件: one change of a case's status, as a source reported it. Numbers of the code lists are kept as reported; the
 * typed view of each stands beside it. No component is null: what is missing is empty or 0.
 *
 * @param id the source's stable identity of the event
 * @param source the sending system
 * @param receivedAt when it arrived here
 * @param occurredAt when it happened (BLSJ)
 * @param division 行政区划 (XZQHDM)
 * @param department 部门编码 (SPBMBM)
 * @param departmentName 部门名称, may be empty
 * @param project project code or main code, the key of the stream; empty where only a department's own code is known
 *     (SH3)
 * @param code the code as reported (GCDM): the project's own or one of its parts'
 * @param linkedCodes further codes the case covers
 * @param caseId 办件编号 (SPSXSLBM), unique within the project
 * @param matter 事项编码
 * @param matterName 事项名称, may be empty
 * @param stageCode see {@link Stage}
 * @param kindCode see {@link MatterKind}
 * @param accessModeCode see {@link AccessMode}
 * @param flowTypeCode see {@link FlowType}
 * @param parallelGroup 并联审批实例 (BLSPSLBM), empty when alone
 * @param statusCode see {@link EventStatus}; unknown numbers are kept
 * @param limitDays 承诺时限 in the counting rule's unit; 0 where no limit is set
 * @param pauseKind 特别程序类别 (TBCX), may be empty
 * @param handler 经办人, may be empty
 * @param remark 办理意见, may be empty
 * @param sequence the source's own order among events of one time; 0 where it has none
 * @param flags what is special about it
 */
public record ApprovalEvent(
        String id,
        String source,
        Instant receivedAt,
        Instant occurredAt,
        String division,
        String department,
        String departmentName,
        String project,
        String code,
        List<String> linkedCodes,
        String caseId,
        String matter,
        String matterName,
        int stageCode,
        int kindCode,
        int accessModeCode,
        int flowTypeCode,
        String parallelGroup,
        int statusCode,
        int limitDays,
        String pauseKind,
        String handler,
        String remark,
        long sequence,
        Set<EventFlag> flags)
        implements Received {

    public ApprovalEvent {
        linkedCodes = List.copyOf(linkedCodes);
        flags = Set.copyOf(flags);
    }

    /** A new event under construction; what is not set is empty. */
    public static EventBuilder builder() {
        return new EventBuilder();
    }

    /** The project; the code where a source knows no project but only its own code (SH3). */
    @Override
    public String key() {
        return project.isEmpty() ? code : project;
    }

    public EventStatus status() {
        return EventStatus.of(statusCode);
    }

    public Stage stage() {
        return Stage.of(stageCode);
    }

    public MatterKind kind() {
        return MatterKind.of(kindCode);
    }

    public AccessMode accessMode() {
        return AccessMode.of(accessModeCode);
    }

    public FlowType flowType() {
        return FlowType.of(flowTypeCode);
    }

    public boolean is(EventFlag flag) {
        return flags.contains(flag);
    }
}
