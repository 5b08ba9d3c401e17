package cn.jianxiao.ingest.json;

import cn.jianxiao.ingest.Findings;
import cn.jianxiao.ingest.IntakeReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Typed access to the fields of one object. What is absent or null is empty or 0; what has the wrong form is noted as a
 * finding with field and value, and reads as absent.
 */
final class Fields {

    private static final int ABOUT_AS_MANY = 32;

    private final ObjectNode object;
    private final String path;
    private final Findings findings;
    private final Set<String> asked = HashSet.newHashSet(ABOUT_AS_MANY);

    Fields(ObjectNode object, Findings findings) {
        this(object, "", findings);
    }

    private Fields(ObjectNode object, String path, Findings findings) {
        this.object = object;
        this.path = path;
        this.findings = findings;
    }

    String text(String name) {
        JsonNode value = value(name);
        return value == null ? "" : text(name, value);
    }

    /** A text that must be there. */
    String required(String name) {
        String text = text(name);
        JsonNode value = value(name);
        if (text.isEmpty() && (value == null || value.isString())) {
            note(IntakeReason.MISSING, name, "");
        }
        return text;
    }

    int number(String name) {
        long number = longNumber(name);
        if (number != (int) number) {
            note(IntakeReason.OUT_OF_RANGE, name, String.valueOf(number));
            return 0;
        }
        return (int) number;
    }

    int requiredNumber(String name) {
        if (value(name) == null) {
            note(IntakeReason.MISSING, name, "");
        }
        return number(name);
    }

    /** Also from digits in a text, as tables have them. */
    long longNumber(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return 0;
        }
        if (value.isNumber() && value.canConvertToExactIntegral() && value.canConvertToLong()) {
            return value.asLong();
        }
        try {
            return Long.parseLong(value.isString() ? value.stringValue() : "");
        } catch (NumberFormatException e) {
            note(IntakeReason.NOT_A_NUMBER, name, value.toString());
            return 0;
        }
    }

    /** The epoch where the field is absent. */
    Instant time(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return Instant.EPOCH;
        }
        @Nullable Instant time = value.isString() ? LocalTimes.parse(value.stringValue()) : null;
        if (time == null) {
            note(IntakeReason.NOT_A_TIME, name, shown(value));
            return Instant.EPOCH;
        }
        if (!LocalTimes.isStorable(time)) {
            note(IntakeReason.OUT_OF_RANGE, name, shown(value));
            return Instant.EPOCH;
        }
        return time;
    }

    Instant requiredTime(String name) {
        if (value(name) == null) {
            note(IntakeReason.MISSING, name, "");
        }
        return time(name);
    }

    boolean flag(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return false;
        }
        return switch (shown(value)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> {
                note(IntakeReason.WRONG_TYPE, name, shown(value));
                yield false;
            }
        };
    }

    /** A single text counts as a list of one. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        elements(name).forEach((place, element) -> texts.add(text(place, element)));
        texts.removeIf(String::isEmpty);
        return texts;
    }

    /** Elements that are no objects are noted and left out. */
    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        elements(name).forEach((place, element) -> {
            if (element instanceof ObjectNode inner) {
                objects.add(new Fields(inner, path + place + ".", findings));
            } else {
                note(IntakeReason.WRONG_TYPE, place, shown(element));
            }
        });
        return objects;
    }

    /** Notes each field that nobody asked for. */
    void noteUnknown() {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!asked.contains(field.getKey())) {
                note(IntakeReason.UNKNOWN_FIELD, field.getKey(), shown(field.getValue()));
            }
        }
    }

    void note(IntakeReason reason, String name, String value) {
        findings.add(reason, path + name, value);
    }

    private Map<String, JsonNode> elements(String name) {
        JsonNode value = value(name);
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        if (value != null && value.isArray()) {
            for (JsonNode element : value) {
                elements.put(name + "[" + elements.size() + "]", element);
            }
        } else if (value != null) {
            elements.put(name, value);
        }
        return elements;
    }

    /** Whole numbers count as texts: identities are often sent so. */
    private String text(String place, JsonNode value) {
        if (value.isString() || value.isIntegralNumber()) {
            return value.asString();
        }
        note(IntakeReason.WRONG_TYPE, place, shown(value));
        return "";
    }

    private @Nullable JsonNode value(String name) {
        asked.add(name);
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private static String shown(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }
}
