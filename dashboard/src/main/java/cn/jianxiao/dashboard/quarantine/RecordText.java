package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.ingest.json.JsonText;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 记录文本: a record that is one JSON object, its fields by the paths that findings name, such as {@code codes[0].level}.
 * Immutable.
 */
final class RecordText {

    private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,17})");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ObjectNode object;

    private RecordText(ObjectNode object) {
        this.object = object;
    }

    /** The record that a text is; empty where it is no JSON object, or one with a name twice. */
    static Optional<RecordText> of(String text) {
        try {
            return JsonText.parse(text) instanceof ObjectNode object
                    ? Optional.of(new RecordText(object))
                    : Optional.empty();
        } catch (JacksonException unreadable) { // a text like any other, only without fields
            return Optional.empty();
        }
    }

    /** The text for people: in lines where it is a record, else as it is. */
    static String pretty(String text) {
        return of(text).map(RecordText::pretty).orElse(text);
    }

    /** In lines, names in their order. */
    String pretty() {
        return PRETTY.writeValueAsString(object);
    }

    /** On one line, as it is sent. */
    String line() {
        return object.toString();
    }

    /** The names of the fields in their order, not those of inner objects. */
    List<String> fields() {
        return List.copyOf(object.propertyNames());
    }

    /** What stands at a path, empty where nothing does; lists and objects as JSON. */
    String value(String path) {
        JsonNode node = at(steps(path));
        return node.isMissingNode() || node.isNull() ? "" : node.isString() ? node.stringValue() : node.toString();
    }

    /**
     * The record with another value at a path: a number where a number or a switch stood and the value is one, else a text;
     * an empty value takes the field out. A path that leads nowhere changes nothing.
     */
    RecordText with(String path, String value) {
        List<String> steps = steps(path);
        if (steps.isEmpty()) {
            return this;
        }
        RecordText copy = new RecordText(object.deepCopy());
        String last = steps.getLast();
        JsonNode was = copy.at(steps);
        switch (copy.at(steps.subList(0, steps.size() - 1))) {
            case ObjectNode parent when value.isEmpty() -> parent.remove(last);
            case ObjectNode parent -> parent.set(last, node(was, value));
            case ArrayNode parent when index(last) < parent.size() -> parent.set(index(last), node(was, value));
            default -> {}
        }
        return copy;
    }

    private static JsonNode node(JsonNode was, String value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (was) {
            case NumericNode number
            when WHOLE_NUMBER.matcher(value).matches() -> nodes.numberNode(Long.parseLong(value));
            case BooleanNode flag
            when value.equals("true") || value.equals("false") -> nodes.booleanNode(value.equals("true"));
            default -> nodes.stringNode(value);
        };
    }

    private JsonNode at(List<String> steps) {
        JsonNode node = object;
        for (String step : steps) {
            node = node instanceof ArrayNode list
                    ? index(step) < list.size() ? list.get(index(step)) : MissingNode.getInstance()
                    : node.path(step);
        }
        return node;
    }

    private static int index(String step) {
        return step.matches("\\d{1,6}") ? Integer.parseInt(step) : Integer.MAX_VALUE;
    }

    private static List<String> steps(String path) {
        return STEP.matcher(path).results().map(MatchResult::group).toList();
    }
}
