package cn.jianxiao.ingest.json;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON 文本: between one line of text and its tree. A name that stands twice makes a text unreadable: which one holds? */
public final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    /** The object on one line, names in the map's order. */
    public static String object(Map<String, ?> fields) {
        return MAPPER.writeValueAsString(fields);
    }

    /** The object on several lines, for people. */
    public static String pretty(Map<String, ?> fields) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(fields);
    }

    /** The text as a JSON string. */
    public static String string(String text) {
        return MAPPER.writeValueAsString(text);
    }

    /**
     * The one value that the text is.
     *
     * @throws JacksonException if it is none, more than one, or one with a name twice
     */
    public static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }
}
