package cn.jianxiao.dashboard.measure;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventSet;
import cn.jianxiao.sql.query.CaseEventLine;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 事件行: what the store tells of events, as events again. */
public final class EventLines {

    private EventLines() {}

    /** The valid events among these of a case, see {@link EventSet#valid}. */
    public static List<ApprovalEvent> valid(Collection<CaseEventLine> lines) {
        return EventSet.of(lines.stream().map(EventLines::event).toList()).valid();
    }

    private static ApprovalEvent event(CaseEventLine line) {
        return ApprovalEvent.builder()
                .id(line.id())
                .source(line.source())
                .receivedAt(line.receivedAt())
                .occurredAt(line.occurredAt())
                .division(line.division())
                .department(line.department())
                .departmentName(line.departmentName())
                .project(line.project())
                .code(line.code())
                .linkedCodes(line.linkedCodes())
                .caseId(line.caseId())
                .matter(line.matter())
                .matterName(line.matterName())
                .stageCode(line.stage())
                .kindCode(line.kind())
                .parallelGroup(line.parallelGroup())
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
