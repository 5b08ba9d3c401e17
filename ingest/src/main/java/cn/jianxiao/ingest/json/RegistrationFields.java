package cn.jianxiao.ingest.json;

import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.ingest.Findings;
import cn.jianxiao.ingest.IntakeReason;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** Reads a project's registration from its JSON form. */
public final class RegistrationFields {

    private static final int DEEPEST = 2;

    private RegistrationFields() {}

    /**
     * The registration, to be used only where no finding is hard.
     *
     * @param findings takes what is missing, misshapen or unknown
     */
    public static CodeRegistration read(ObjectNode record, Instant receivedAt, Findings findings) {
        Fields fields = new Fields(record, findings);
        CodeRegistration read = new CodeRegistration(
                fields.required("id"),
                fields.required("source"),
                receivedAt,
                fields.requiredTime("updatedAt"),
                fields.required("project"),
                fields.text("unifiedCode"),
                fields.text("name"),
                fields.text("owner"),
                fields.text("category"),
                fields.required("division"),
                fields.number("flowType"),
                fields.time("appliedAt"),
                fields.objects("codes").stream().map(RegistrationFields::code).toList());
        fields.noteUnknown();
        return read;
    }

    private static RegisteredCode code(Fields fields) {
        RegisteredCode code = new RegisteredCode(
                fields.required("code"), fields.requiredNumber("level"), fields.text("name"), fields.texts("parents"));
        if (code.level() < 0 || code.level() > DEEPEST) {
            fields.note(IntakeReason.OUT_OF_RANGE, "level", String.valueOf(code.level()));
        }
        fields.noteUnknown();
        return code;
    }
}
