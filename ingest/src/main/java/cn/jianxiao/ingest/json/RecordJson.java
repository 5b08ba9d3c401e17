package cn.jianxiao.ingest.json;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.Feedback;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.approval.event.RegisteredCode;
import java.time.Instant;
import java.util.Map;

/**
 * Writes records in the form that the interface takes, one line each. What is empty is left out; so is the time of
 * receipt, which is the receiver's to say.
 */
public final class RecordJson {

    private RecordJson() {}

    /** For example {@code {"id":"1","source":"cq","occurredAt":"2026-02-12T01:00:00Z",...}}. */
    public static String line(ApprovalEvent event) {
        return JsonText.object(new FilledFields()
                .put("id", event.id())
                .put("source", event.source())
                .put("occurredAt", event.occurredAt().toString())
                .put("division", event.division())
                .put("department", event.department())
                .put("departmentName", event.departmentName())
                .put("project", event.project())
                .put("code", event.code())
                .put("linkedCodes", event.linkedCodes())
                .put("caseId", event.caseId())
                .put("matter", event.matter())
                .put("matterName", event.matterName())
                .put("stage", event.stageCode())
                .put("kind", event.kindCode())
                .put("accessMode", event.accessModeCode())
                .put("flowType", event.flowTypeCode())
                .put("parallelGroup", event.parallelGroup())
                .always("status", event.statusCode())
                .put("limitDays", event.limitDays())
                .put("pauseKind", event.pauseKind())
                .put("handler", event.handler())
                .put("remark", event.remark())
                .put("sequence", event.sequence())
                .put("voided", event.is(EventFlag.VOIDED))
                .put("backfilled", event.is(EventFlag.BACKFILLED))
                .put("commitment", event.is(EventFlag.COMMITMENT))
                .map());
    }

    /** The same with the time of arrival, for an installation that is told of earlier arrivals. */
    public static String arrivedLine(ApprovalEvent event) {
        return withArrival(line(event), event);
    }

    /** The same with the time of arrival. */
    public static String arrivedLine(CodeRegistration head) {
        return withArrival(line(head), head);
    }

    private static String withArrival(String line, Received received) {
        return ToldArrival.tell(line, received.receivedAt());
    }

    /** For example {@code {"id":"1","source":"cq","project":"...","codes":[{"code":"...","level":1}]}}. */
    public static String line(CodeRegistration head) {
        return JsonText.object(new FilledFields()
                .put("id", head.id())
                .put("source", head.source())
                .put("updatedAt", head.updatedAt().toString())
                .put("project", head.project())
                .put("unifiedCode", head.unifiedCode())
                .put("name", head.name())
                .put("owner", head.owner())
                .put("category", head.category())
                .put("division", head.division())
                .put("flowType", head.flowTypeCode())
                .put("appliedAt", head.appliedAt().toString())
                .put("codes", head.codes().stream().map(RecordJson::code).toList())
                .map());
    }

    /** For example {@code {"id":"1","source":"hcp","feedback":1,"project":"...","caseId":"...","score":5}}. */
    public static String line(Feedback feedback) {
        return JsonText.object(new FilledFields()
                .put("id", feedback.id())
                .put("source", feedback.source())
                .always("feedback", feedback.kindCode())
                .put("occurredAt", feedback.occurredAt().toString())
                .put("division", feedback.division())
                .put("department", feedback.department())
                .put("departmentName", feedback.departmentName())
                .put("project", feedback.project())
                .put("code", feedback.code())
                .put("caseId", feedback.caseId())
                .put("matter", feedback.matter())
                .put("matterName", feedback.matterName())
                .put("score", feedback.score())
                .put("text", feedback.text())
                .put("answeredAt", answered(feedback))
                .put("answer", feedback.answer())
                .put("voided", feedback.voided())
                .map());
    }

    private static String answered(Feedback feedback) {
        return feedback.answeredAt().equals(Instant.EPOCH)
                ? ""
                : feedback.answeredAt().toString();
    }

    /** The same with the time of arrival. */
    public static String arrivedLine(Feedback feedback) {
        return withArrival(line(feedback), feedback);
    }

    private static Map<String, Object> code(RegisteredCode code) {
        return new FilledFields()
                .put("code", code.code())
                .always("level", code.level())
                .put("name", code.name())
                .put("parents", code.parents())
                .map();
    }
}
