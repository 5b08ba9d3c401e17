package cn.jianxiao.registry.api.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** 示例: one file for each operation that has a body, named after it. */
final class Examples {

    private static final String JSON = "application/json";

    private Examples() {}

    /** None where there is no file for it. */
    static List<Object> of(String operation, String type) {
        try (InputStream file =
                Examples.class.getResourceAsStream("/cn/jianxiao/registry/api/examples/" + operation + ".json")) {
            if (file == null || !type.equals(JSON)) {
                return List.of();
            }
            JsonNode example = Json.mapper().readTree(file);
            return List.of(example);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
