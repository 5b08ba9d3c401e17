package cn.jianxiao.approval.event;

/** The binary form of a {@link CodeRegistration}. */
final class RegistrationForm {

    private RegistrationForm() {}

    static void write(CodeRegistration head, WireWriter out) {
        out.text(head.id());
        out.text(head.source());
        out.instant(head.receivedAt());
        out.instant(head.updatedAt());
        out.text(head.project());
        out.text(head.unifiedCode());
        out.text(head.name());
        out.text(head.owner());
        out.text(head.category());
        out.text(head.division());
        out.number(head.flowTypeCode());
        out.instant(head.appliedAt());
        out.count(head.codes());
        for (RegisteredCode code : head.codes()) {
            out.text(code.code());
            out.number(code.level());
            out.text(code.name());
            out.texts(code.parents());
        }
    }

    static CodeRegistration read(WireReader in) {
        return new CodeRegistration(
                in.text(),
                in.text(),
                in.instant(),
                in.instant(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.integer(),
                in.instant(),
                in.list(() -> new RegisteredCode(in.text(), in.integer(), in.text(), in.texts())));
    }
}
