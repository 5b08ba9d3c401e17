package cn.jianxiao.sql.row;

import cn.jianxiao.approval.event.EventFlag;

/** The columns that make up an event's content: all but when and with what it arrived. */
final class EventColumns {

    private EventColumns() {}

    static RowTableBuilder<EventRow> content(RowTableBuilder<EventRow> table) {
        return table.text("id", row -> row.event().id())
                .text("source", row -> row.event().source())
                .instant("occurred_at", row -> row.event().occurredAt())
                .text("division", row -> row.event().division())
                .text("department", row -> row.event().department())
                .text("department_name", row -> row.event().departmentName())
                .text("project", row -> row.event().project())
                .text("code", row -> row.event().code())
                .texts("linked_codes", row -> row.event().linkedCodes())
                .text("case_id", row -> row.event().caseId())
                .text("matter", row -> row.event().matter())
                .text("matter_name", row -> row.event().matterName())
                .number("stage", row -> row.event().stageCode())
                .number("kind", row -> row.event().kindCode())
                .number("access_mode", row -> row.event().accessModeCode())
                .number("flow_type", row -> row.event().flowTypeCode())
                .text("parallel_group", row -> row.event().parallelGroup())
                .number("status", row -> row.event().statusCode())
                .number("limit_days", row -> row.event().limitDays())
                .text("pause_kind", row -> row.event().pauseKind())
                .text("handler", row -> row.event().handler())
                .text("remark", row -> row.event().remark())
                .big("sequence", row -> row.event().sequence())
                .bool("voided", row -> row.is(EventFlag.VOIDED))
                .bool("backfilled", row -> row.is(EventFlag.BACKFILLED))
                .bool("commitment", row -> row.is(EventFlag.COMMITMENT));
    }
}
