package cn.jianxiao.approval.event;

/** The binary form of an {@link ApprovalEvent}: its components in their order. */
final class EventForm {

    private EventForm() {}

    static void write(ApprovalEvent event, WireWriter out) {
        out.text(event.id());
        out.text(event.source());
        out.instant(event.receivedAt());
        out.instant(event.occurredAt());
        out.text(event.division());
        out.text(event.department());
        out.text(event.departmentName());
        out.text(event.project());
        out.text(event.code());
        out.texts(event.linkedCodes());
        out.text(event.caseId());
        out.text(event.matter());
        out.text(event.matterName());
        out.number(event.stageCode());
        out.number(event.kindCode());
        out.number(event.accessModeCode());
        out.number(event.flowTypeCode());
        out.text(event.parallelGroup());
        out.number(event.statusCode());
        out.number(event.limitDays());
        out.text(event.pauseKind());
        out.text(event.handler());
        out.text(event.remark());
        out.number(event.sequence());
        out.flags(event.flags());
    }

    static ApprovalEvent read(WireReader in) {
        return ApprovalEvent.builder()
                .id(in.text())
                .source(in.commonText())
                .receivedAt(in.instant())
                .occurredAt(in.instant())
                .division(in.commonText())
                .department(in.commonText())
                .departmentName(in.commonText())
                .project(in.text())
                .code(in.text())
                .linkedCodes(in.texts())
                .caseId(in.text())
                .matter(in.commonText())
                .matterName(in.commonText())
                .stageCode(in.integer())
                .kindCode(in.integer())
                .accessModeCode(in.integer())
                .flowTypeCode(in.integer())
                .parallelGroup(in.text())
                .statusCode(in.integer())
                .limitDays(in.integer())
                .pauseKind(in.commonText())
                .handler(in.commonText())
                .remark(in.text())
                .sequence(in.number())
                .flags(in.flags())
                .build();
    }
}
