package cn.jianxiao.stream.intake;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.sql.row.Disposition;
import cn.jianxiao.sql.row.IntakeKind;
import cn.jianxiao.sql.row.IntakeRow;
import java.util.Base64;

/**
 * 接收台账的行: the line that accounts for a record. Its version follows from the disposition: waiting is settled by any
 * other, and no other is ever replaced.
 */
public final class IntakeRows {

    private static final int PENDING = 1;
    private static final int SETTLED = 2;
    private static final Rejection.Reason NONE = new Rejection.Reason("", "", "");

    private IntakeRows() {}

    public static IntakeRow accepted(Incoming incoming) {
        return row(incoming, Disposition.ACCEPTED, NONE, "");
    }

    public static IntakeRow duplicate(Incoming incoming) {
        return row(incoming, Disposition.DUPLICATE, NONE, "");
    }

    /** An event that waits until its code is registered. */
    public static IntakeRow waiting(Incoming incoming, ApprovalEvent event) {
        return row(incoming, Disposition.WAITING, ofCode(IntakeReason.CODE_NOT_REGISTERED, event), "");
    }

    /** An event whose code is of another project; the message is kept in base64. */
    public static IntakeRow ofOtherProject(Incoming incoming, ApprovalEvent event) {
        return row(incoming, Disposition.REJECTED, ofCode(IntakeReason.CODE_OF_OTHER_PROJECT, event), raw(incoming));
    }

    /** An event whose time cannot be meant; the message is kept in base64. */
    public static IntakeRow outOfRange(Incoming incoming, ApprovalEvent event) {
        Rejection.Reason reason = new Rejection.Reason(
                IntakeReason.TIME_OUT_OF_RANGE.code(),
                "occurredAt",
                event.occurredAt().toString());
        return row(incoming, Disposition.REJECTED, reason, raw(incoming));
    }

    /** What was refused before it came here, or could not be read. */
    public static IntakeRow rejected(Incoming incoming, Rejection rejection) {
        return row(incoming, Disposition.REJECTED, rejection.reasons().get(0), rejection.raw());
    }

    private static Rejection.Reason ofCode(IntakeReason reason, ApprovalEvent event) {
        return new Rejection.Reason(reason.code(), "code", event.code());
    }

    private static String raw(Incoming incoming) {
        return Base64.getEncoder().encodeToString(EnvelopeCodec.encode(incoming.envelope()));
    }

    private static IntakeRow row(Incoming incoming, Disposition disposition, Rejection.Reason reason, String raw) {
        Received content = incoming.envelope().content();
        return new IntakeRow(
                incoming.origin().topic(),
                incoming.origin().partition(),
                incoming.origin().offset(),
                content.source(),
                incoming.envelope().batch(),
                kind(content),
                content.id(),
                content instanceof Rejection ? "" : content.key(),
                content instanceof ApprovalEvent event ? event.caseId() : "",
                content.receivedAt(),
                disposition,
                reason.code(),
                reason.field(),
                reason.value(),
                raw,
                disposition == Disposition.WAITING ? PENDING : SETTLED);
    }

    private static IntakeKind kind(Received content) {
        if (content instanceof ApprovalEvent) {
            return IntakeKind.EVENT;
        }
        return content instanceof CodeRegistration ? IntakeKind.REGISTRATION : IntakeKind.REJECTION;
    }
}
