package cn.jianxiao.ingest.step;

import cn.jianxiao.ingest.IntakeReason;
import cn.jianxiao.ingest.json.JsonText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 解码: the text is one JSON object of a sensible length. */
final class Decode implements IntakeStep {

    /** In UTF-8 at most three times as many bytes: below what one message may have. */
    static final int LONGEST = 1 << 18;

    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public String name() {
        return "decode";
    }

    @Override
    public void apply(Draft draft) {
        if (draft.raw().length() > LONGEST) {
            draft.findings()
                    .add(
                            IntakeReason.RECORD_TOO_LONG,
                            "",
                            String.valueOf(draft.raw().length()));
            return;
        }
        if (draft.raw().indexOf(REPLACEMENT) >= 0) {
            draft.findings().add(IntakeReason.ENCODING, "", draft.raw());
        }
        try {
            JsonNode tree = JsonText.parse(draft.raw());
            if (tree instanceof ObjectNode object) {
                draft.decoded(object);
            } else {
                draft.findings().add(IntakeReason.NOT_AN_OBJECT, "", draft.raw());
            }
        } catch (JacksonException e) {
            draft.findings().add(IntakeReason.NOT_JSON, "", draft.raw());
        }
    }
}
