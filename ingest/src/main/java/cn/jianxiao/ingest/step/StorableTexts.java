package cn.jianxiao.ingest.step;

import cn.jianxiao.ingest.Findings;
import cn.jianxiao.ingest.IntakeReason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * 可存文本: JSON can escape what no text means and what databases refuse, so that a record would be put off for ever: NUL, and
 * halves of characters. They are replaced as bytes are that are no UTF-8, and told as these are.
 */
final class StorableTexts {

    private static final String ESCAPE = "\\u";
    private static final int REPLACEMENT = 0xFFFD;

    private StorableTexts() {}

    /** Replaces them in all texts of the record. */
    static void in(Draft draft) {
        if (draft.raw().contains(ESCAPE)) {
            replace(draft.fields(), "", draft.findings());
        }
    }

    private static void replace(JsonNode node, String name, Findings findings) {
        if (node instanceof ObjectNode object) {
            for (String field : object.propertyNames().stream().toList()) {
                JsonNode value = object.get(field);
                replace(value, field, findings);
                object.set(field, storable(value, field, findings));
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode value = list.get(i);
                replace(value, name, findings);
                list.set(i, storable(value, name, findings));
            }
        }
    }

    private static JsonNode storable(JsonNode value, String name, Findings findings) {
        if (!(value instanceof StringNode text)) {
            return value;
        }
        String storable = storable(text.stringValue());
        if (storable.equals(text.stringValue())) {
            return value;
        }
        findings.add(IntakeReason.ENCODING, name, storable);
        return StringNode.valueOf(storable);
    }

    private static String storable(String text) {
        return text.codePoints()
                .map(each -> each == 0 || isHalf(each) ? REPLACEMENT : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
