package cn.jianxiao.approval.event;

import java.time.Instant;
import java.util.List;

/** The binary form of a {@link Rejection}. */
final class RejectionForm {

    private RejectionForm() {}

    static void write(Rejection rejection, WireWriter out) {
        out.text(rejection.id());
        out.text(rejection.source());
        out.instant(rejection.receivedAt());
        out.count(rejection.reasons());
        for (Rejection.Reason reason : rejection.reasons()) {
            out.text(reason.code());
            out.text(reason.field());
            out.text(reason.value());
        }
        out.text(rejection.raw());
        out.text(rejection.project());
        out.text(rejection.caseId());
    }

    static Rejection read(WireReader in) {
        String id = in.text();
        String source = in.text();
        Instant receivedAt = in.instant();
        List<Rejection.Reason> reasons = in.list(() -> new Rejection.Reason(in.text(), in.text(), in.text()));
        String raw = in.text();
        return new Rejection(id, source, in.appendedText(), in.appendedText(), receivedAt, reasons, raw);
    }
}
