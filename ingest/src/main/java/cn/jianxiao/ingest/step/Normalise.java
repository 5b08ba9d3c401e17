package cn.jianxiao.ingest.step;

import cn.jianxiao.code.Codes;
import cn.jianxiao.code.HierarchicalCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * 规范化: texts lose the blanks around them and empty ones go, codes take their normal form, and of project and code the
 * one that is missing follows from the other.
 */
final class Normalise implements IntakeStep {

    private static final List<String> CODES = List.of("project", "code", "unifiedCode");

    @Override
    public String name() {
        return "normalise";
    }

    @Override
    public void apply(Draft draft) {
        ObjectNode fields = draft.fields();
        strip(fields);
        CODES.forEach(name -> normalCode(fields, name));
        normalCodes(fields.path("linkedCodes"));
        for (JsonNode code : fields.path("codes")) {
            if (code instanceof ObjectNode part) {
                normalCode(part, "code");
                normalCodes(part.path("parents"));
            }
        }
        if (draft.kind() == RecordKind.EVENT) {
            complete(fields);
        }
    }

    /** A code of a grammar tells its project; of which project a department's own code is (SH3), the registry may know. */
    private static void complete(ObjectNode fields) {
        String project = fields.path("project").asString("");
        String code = fields.path("code").asString("");
        if (project.isEmpty() && !code.isEmpty()) {
            parsed(code)
                    .map(HierarchicalCode::root)
                    .map(HierarchicalCode::value)
                    .ifPresent(root -> fields.put("project", root));
        } else if (code.isEmpty() && !project.isEmpty()) {
            fields.put("code", project);
        }
    }

    private static void normalCode(ObjectNode fields, String name) {
        if (fields.get(name) instanceof StringNode text) {
            fields.put(name, normal(text.stringValue()));
        }
    }

    private static void normalCodes(JsonNode list) {
        if (list instanceof ArrayNode codes) {
            for (int i = 0; i < codes.size(); i++) {
                if (codes.get(i) instanceof StringNode text) {
                    codes.set(i, StringNode.valueOf(normal(text.stringValue())));
                }
            }
        }
    }

    private static String normal(String code) {
        return parsed(code).map(HierarchicalCode::value).orElse(code);
    }

    private static Optional<HierarchicalCode> parsed(String code) {
        return Codes.tryParse(code).optional();
    }

    private static void strip(ObjectNode fields) {
        for (Map.Entry<String, JsonNode> field : List.copyOf(fields.properties())) {
            switch (field.getValue()) {
                case StringNode text when text.stringValue().isBlank() -> fields.remove(field.getKey());
                case StringNode text ->
                    fields.put(field.getKey(), text.stringValue().strip());
                case ObjectNode inner -> strip(inner);
                case ArrayNode list -> list.forEach(Normalise::stripObject);
                default -> {}
            }
        }
    }

    private static void stripObject(JsonNode element) {
        if (element instanceof ObjectNode inner) {
            strip(inner);
        }
    }
}
