package cn.jianxiao.ingest.step;

import cn.jianxiao.ingest.IntakeReason;
import cn.jianxiao.ingest.json.EventFields;
import cn.jianxiao.ingest.json.FeedbackFields;
import cn.jianxiao.ingest.json.RegistrationFields;
import cn.jianxiao.ingest.json.ToldArrival;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 形式检查: required fields are there, each value has its type, and nothing classified is among it (SH7). */
final class CheckForm implements IntakeStep {

    private static final String CLASSIFIED = "classified";

    /** Every other mark is taken for a yes. */
    private static final Set<String> NOT_CLASSIFIED = Set.of("false", "0", "否");

    @Override
    public String name() {
        return "check-form";
    }

    @Override
    public void apply(Draft draft) {
        ObjectNode fields = draft.fields();
        JsonNode mark = fields.path(CLASSIFIED);
        fields.remove(CLASSIFIED);
        if (!NOT_CLASSIFIED.contains(mark.asString("?")) && !mark.isMissingNode() && !mark.isNull()) {
            draft.findings().add(IntakeReason.CLASSIFIED, CLASSIFIED, mark.asString("?"));
            return;
        }
        if (draft.arrival() == Arrival.AS_TOLD) {
            draft.arrived(ToldArrival.take(fields, draft.now(), draft.findings()));
        }
        draft.formed(
                switch (draft.kind()) {
                    case EVENT -> EventFields.read(fields, draft.receivedAt(), draft.findings());
                    case REGISTRATION -> RegistrationFields.read(fields, draft.receivedAt(), draft.findings());
                    case FEEDBACK -> FeedbackFields.read(fields, draft.receivedAt(), draft.findings());
                });
    }
}
