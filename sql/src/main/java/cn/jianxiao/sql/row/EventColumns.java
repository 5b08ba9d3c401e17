package cn.jianxiao.sql.row;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventFlag;
import java.util.function.Function;

/** The columns of {@code event_log}: an event's content, then when and with what it arrived. */
final class EventColumns {

    private EventColumns() {}

    static <R> RowTableBuilder<R> content(RowTableBuilder<R> table, Function<R, ApprovalEvent> event) {
        return table.text("id", row -> event.apply(row).id())
                .text("source", row -> event.apply(row).source())
                .instant("occurred_at", row -> event.apply(row).occurredAt())
                .text("division", row -> event.apply(row).division())
                .text("department", row -> event.apply(row).department())
                .text("department_name", row -> event.apply(row).departmentName())
                .text("project", row -> event.apply(row).project())
                .text("code", row -> event.apply(row).code())
                .texts("linked_codes", row -> event.apply(row).linkedCodes())
                .text("case_id", row -> event.apply(row).caseId())
                .text("matter", row -> event.apply(row).matter())
                .text("matter_name", row -> event.apply(row).matterName())
                .number("stage", row -> event.apply(row).stageCode())
                .number("kind", row -> event.apply(row).kindCode())
                .number("access_mode", row -> event.apply(row).accessModeCode())
                .number("flow_type", row -> event.apply(row).flowTypeCode())
                .text("parallel_group", row -> event.apply(row).parallelGroup())
                .number("status", row -> event.apply(row).statusCode())
                .number("limit_days", row -> event.apply(row).limitDays())
                .text("pause_kind", row -> event.apply(row).pauseKind())
                .text("handler", row -> event.apply(row).handler())
                .text("remark", row -> event.apply(row).remark())
                .big("sequence", row -> event.apply(row).sequence())
                .bool("voided", row -> event.apply(row).is(EventFlag.VOIDED))
                .bool("backfilled", row -> event.apply(row).is(EventFlag.BACKFILLED))
                .bool("commitment", row -> event.apply(row).is(EventFlag.COMMITMENT));
    }

    static RowTableBuilder<EventRow> arrival(RowTableBuilder<EventRow> table) {
        return table.instant("received_at", row -> row.event().receivedAt())
                .text("batch", EventRow::batch)
                .big("digest", EventRow::digest)
                .bool("taken_back", EventRow::takenBack)
                .big("version", EventRow::version);
    }
}
