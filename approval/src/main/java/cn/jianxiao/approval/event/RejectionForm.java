package cn.jianxiao.approval.event;

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
    }

    static Rejection read(WireReader in) {
        return new Rejection(
                in.text(),
                in.text(),
                in.instant(),
                in.list(() -> new Rejection.Reason(in.text(), in.text(), in.text())),
                in.text());
    }
}
