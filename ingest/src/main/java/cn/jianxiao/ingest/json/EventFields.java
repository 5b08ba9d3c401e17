package cn.jianxiao.ingest.json;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.ingest.Findings;
import cn.jianxiao.ingest.IntakeReason;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Reads an event from its JSON form. */
public final class EventFields {

    private EventFields() {}

    /**
     * The event, to be used only where no finding is hard.
     *
     * @param findings takes what is missing, misshapen or unknown
     */
    public static ApprovalEvent read(ObjectNode record, Instant receivedAt, Findings findings) {
        Fields fields = new Fields(record, findings);
        EventBuilder event = ApprovalEvent.builder()
                .id(fields.required("id"))
                .source(fields.required("source"))
                .receivedAt(receivedAt)
                .occurredAt(fields.requiredTime("occurredAt"))
                .caseId(fields.required("caseId"))
                .matter(fields.required("matter"))
                .division(fields.required("division"))
                .statusCode(fields.requiredNumber("status"))
                .project(fields.text("project"))
                .code(fields.text("code"))
                .linkedCodes(fields.texts("linkedCodes"));
        optional(event, fields).flags(flags(fields));
        ApprovalEvent read = event.build();
        if (record.path("project").isMissingNode() && record.path("code").isMissingNode()) {
            fields.note(IntakeReason.MISSING, "project", "");
        }
        if (read.limitDays() < 0) {
            fields.note(IntakeReason.OUT_OF_RANGE, "limitDays", String.valueOf(read.limitDays()));
        }
        fields.noteUnknown();
        return read;
    }

    private static EventBuilder optional(EventBuilder event, Fields fields) {
        return event.department(fields.text("department"))
                .departmentName(fields.text("departmentName"))
                .matterName(fields.text("matterName"))
                .stageCode(fields.number("stage"))
                .kindCode(fields.number("kind"))
                .accessModeCode(fields.number("accessMode"))
                .flowTypeCode(fields.number("flowType"))
                .parallelGroup(fields.text("parallelGroup"))
                .limitDays(fields.number("limitDays"))
                .pauseKind(fields.text("pauseKind"))
                .handler(fields.text("handler"))
                .remark(fields.text("remark"))
                .sequence(fields.longNumber("sequence"));
    }

    private static Set<EventFlag> flags(Fields fields) {
        Set<EventFlag> flags = EnumSet.noneOf(EventFlag.class);
        for (EventFlag flag : EventFlag.values()) {
            if (fields.flag(nameOf(flag))) {
                flags.add(flag);
            }
        }
        return flags;
    }

    static String nameOf(EventFlag flag) {
        return switch (flag) {
            case VOIDED -> "voided";
            case BACKFILLED -> "backfilled";
            case COMMITMENT -> "commitment";
        };
    }
}
