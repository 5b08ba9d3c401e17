package cn.jianxiao.stream.intake;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.Feedback;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.approval.link.Link;
import cn.jianxiao.code.Finding;
import cn.jianxiao.sql.row.Disposition;
import cn.jianxiao.sql.row.IntakeKind;
import cn.jianxiao.sql.row.IntakeRow;
import java.util.Base64;

/**
 * 接收台账的行: the line that accounts for a record. Its version grows with each change of mind about the record, so that
 * the last one stands.
 */
public final class IntakeRows {

    private static final int UNPLACED = 0;
    private static final int SETTLED = 2;
    private static final Rejection.Reason NONE = new Rejection.Reason("", "", "");

    private IntakeRows() {}

    public static IntakeRow accepted(Incoming incoming) {
        return row(incoming, Disposition.ACCEPTED, NONE, "", SETTLED);
    }

    public static IntakeRow duplicate(Incoming incoming) {
        return row(incoming, Disposition.DUPLICATE, NONE, "", SETTLED);
    }

    /**
     * An event as it was judged; of one that is refused or waits the message is kept in base64, so that a person can look
     * at it and correct it.
     *
     * @param version greater than that of any line written for the record before
     */
    public static IntakeRow judged(Incoming incoming, Link link, int version) {
        if (link instanceof Link.Linked) {
            return row(incoming, Disposition.ACCEPTED, NONE, "", version);
        }
        return link instanceof Link.Refused refused
                ? row(incoming, Disposition.REJECTED, reason(refused.findings().get(0)), raw(incoming), version)
                : row(incoming, Disposition.WAITING, reason(((Link.Waiting) link).finding()), raw(incoming), version);
    }

    /** An event that waits until it is known of which project it is (SH3), kept in the same way. */
    public static IntakeRow ofNoProject(Incoming incoming, Link.Waiting waiting) {
        return row(incoming, Disposition.WAITING, reason(waiting.finding()), raw(incoming), UNPLACED);
    }

    /** An event whose time cannot be meant; the message is kept in base64. */
    public static IntakeRow outOfRange(Incoming incoming, ApprovalEvent event) {
        Rejection.Reason reason = new Rejection.Reason(
                IntakeReason.TIME_OUT_OF_RANGE.code(),
                "occurredAt",
                event.occurredAt().toString());
        return row(incoming, Disposition.REJECTED, reason, raw(incoming), SETTLED);
    }

    /** What was refused before it came here, or could not be read. */
    public static IntakeRow rejected(Incoming incoming, Rejection rejection) {
        return row(incoming, Disposition.REJECTED, rejection.reasons().get(0), rejection.raw(), SETTLED);
    }

    private static Rejection.Reason reason(Finding finding) {
        return new Rejection.Reason(finding.reason().code(), finding.field(), finding.value());
    }

    private static String raw(Incoming incoming) {
        return Base64.getEncoder().encodeToString(incoming.message());
    }

    private static IntakeRow row(
            Incoming incoming, Disposition disposition, Rejection.Reason reason, String raw, int version) {
        Received content = incoming.envelope().content();
        return new IntakeRow(
                incoming.origin().topic(),
                incoming.origin().partition(),
                incoming.origin().offset(),
                content.source(),
                incoming.envelope().batch(),
                kind(content),
                content.id(),
                project(content),
                caseOf(content),
                content.receivedAt(),
                disposition,
                reason.code(),
                reason.field(),
                reason.value(),
                raw,
                version);
    }

    private static String project(Received content) {
        if (content instanceof ApprovalEvent event) {
            return event.project();
        }
        if (content instanceof Feedback feedback) {
            return feedback.project();
        }
        return content instanceof Rejection rejection ? rejection.project() : content.key();
    }

    private static String caseOf(Received content) {
        if (content instanceof ApprovalEvent event) {
            return event.caseId();
        }
        if (content instanceof Rejection rejection) {
            return rejection.caseId();
        }
        return content instanceof Feedback feedback ? feedback.caseId() : "";
    }

    private static IntakeKind kind(Received content) {
        if (content instanceof ApprovalEvent) {
            return IntakeKind.EVENT;
        }
        if (content instanceof Feedback) {
            return IntakeKind.FEEDBACK;
        }
        return content instanceof CodeRegistration ? IntakeKind.REGISTRATION : IntakeKind.REJECTION;
    }
}
