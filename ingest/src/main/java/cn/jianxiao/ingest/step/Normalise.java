package cn.jianxiao.ingest.step;

import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.code.rule.RuledCode;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * 规范化: texts are made storable and lose the blanks around them, empty ones and nulls go, codes take their normal form,
 * and of project and code the one that is missing follows from the other.
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
        StorableTexts.in(draft);
        strip(fields);
        RuleSet rules = draft.rules();
        CODES.forEach(name -> normalCode(fields, name, rules));
        normalCodes(fields.path("linkedCodes"), rules);
        for (JsonNode code : fields.path("codes")) {
            if (code instanceof ObjectNode part) {
                normalCode(part, "code", rules);
                normalCodes(part.path("parents"), rules);
            }
        }
        if (draft.kind() != RecordKind.REGISTRATION) {
            complete(fields, rules);
        }
    }

    /** A code of a rule tells its project; of which project a department's own code is (SH3), the registry may know. */
    private static void complete(ObjectNode fields, RuleSet rules) {
        String project = fields.path("project").asString("");
        String code = fields.path("code").asString("");
        if (project.isEmpty() && !code.isEmpty()) {
            rules.tryParse(code)
                    .optional()
                    .map(RuledCode::root)
                    .map(RuledCode::value)
                    .ifPresent(root -> fields.put("project", root));
        } else if (code.isEmpty() && !project.isEmpty()) {
            fields.put("code", project);
        }
    }

    private static void normalCode(ObjectNode fields, String name, RuleSet rules) {
        if (fields.get(name) instanceof StringNode text) {
            replace(fields, name, text, normal(text.stringValue(), rules));
        }
    }

    private static void replace(ObjectNode fields, String name, StringNode was, String is) {
        if (!is.equals(was.stringValue())) {
            fields.put(name, is);
        }
    }

    private static void normalCodes(JsonNode list, RuleSet rules) {
        if (list instanceof ArrayNode codes) {
            for (int i = 0; i < codes.size(); i++) {
                if (codes.get(i) instanceof StringNode text) {
                    codes.set(i, StringNode.valueOf(normal(text.stringValue(), rules)));
                }
            }
        }
    }

    private static String normal(String code, RuleSet rules) {
        return rules.tryParse(code).optional().map(RuledCode::value).orElse(code);
    }

    private static void strip(ObjectNode fields) {
        for (Map.Entry<String, JsonNode> field : List.copyOf(fields.properties())) {
            switch (field.getValue()) {
                case NullNode none -> fields.remove(field.getKey());
                case StringNode text when text.stringValue().isBlank() -> fields.remove(field.getKey());
                case StringNode text ->
                    replace(fields, field.getKey(), text, text.stringValue().strip());
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
