package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.filter;
import static cn.jianxiao.sql.query.Parameter.text;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventFlag;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * 办件过程: one event of a case, or of a project's cases, as it arrived, voided ones included.
 */
public record CaseEventLine(
        String project,
        String caseId,
        String id,
        String source,
        Instant occurredAt,
        Instant receivedAt,
        int status,
        String division,
        String department,
        String departmentName,
        String code,
        List<String> linkedCodes,
        String matter,
        String matterName,
        int stage,
        int kind,
        int accessMode,
        int flowType,
        String parallelGroup,
        int limitDays,
        String pauseKind,
        String handler,
        String remark,
        long sequence,
        boolean voided,
        boolean backfilled,
        boolean commitment,
        String batch) {

    public static final Query<CaseEventLine> QUERY =
            Query.of("case-events", CaseEventLine.class, text("project"), filter("case_id"));

    /** The same of all projects within a slice, see {@link ArchiveSlice}. */
    public static final Query<CaseEventLine> ARCHIVE =
            Query.of("archive-events", CaseEventLine.class, filter("after"), filter("until"));

    /** The event again. */
    public ApprovalEvent event() {
        return ApprovalEvent.builder()
                .id(id)
                .source(source)
                .receivedAt(receivedAt)
                .occurredAt(occurredAt)
                .division(division)
                .department(department)
                .departmentName(departmentName)
                .project(project)
                .code(code)
                .linkedCodes(linkedCodes)
                .caseId(caseId)
                .matter(matter)
                .matterName(matterName)
                .stageCode(stage)
                .kindCode(kind)
                .accessModeCode(accessMode)
                .flowTypeCode(flowType)
                .parallelGroup(parallelGroup)
                .statusCode(status)
                .limitDays(limitDays)
                .pauseKind(pauseKind)
                .handler(handler)
                .remark(remark)
                .sequence(sequence)
                .flags(flags())
                .build();
    }

    private Set<EventFlag> flags() {
        Set<EventFlag> flags = EnumSet.noneOf(EventFlag.class);
        if (voided) {
            flags.add(EventFlag.VOIDED);
        }
        if (backfilled) {
            flags.add(EventFlag.BACKFILLED);
        }
        if (commitment) {
            flags.add(EventFlag.COMMITMENT);
        }
        return flags;
    }
}
