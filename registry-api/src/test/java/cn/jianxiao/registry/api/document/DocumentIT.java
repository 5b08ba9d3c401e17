package cn.jianxiao.registry.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.registry.api.caller.Needs;
import cn.jianxiao.registry.api.server.Client;
import cn.jianxiao.registry.api.server.Server;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** CQ10: the interface is described by a document that machines and people can use. */
class DocumentIT {

    private final Server server = Server.shared();
    private final Client nobody = server.nobody();

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/openapi.json", "/api/v1/openapi.yaml"})
    void the_document_is_sound_openapi_3_1_in_both_forms(String path) {
        SwaggerParseResult read = read(path, "zh-CN");
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getOpenapi()).startsWith("3.1");
    }

    @Test
    void every_door_is_in_the_document_and_says_what_it_needs() {
        Set<String> told = new TreeSet<>();
        document("zh-CN")
                .getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().keySet().forEach(method -> told.add(method + " " + path)));
        Set<String> doors = new TreeSet<>();
        List<String> unguarded = new ArrayList<>();
        server.bean(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, door) -> {
            if (door.getBeanType().getPackageName().startsWith("cn.jianxiao")) {
                mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> mapping.getPatternValues().forEach(path -> doors.add(method + " " + path)));
                if (!door.hasMethodAnnotation(Needs.class)) {
                    unguarded.add(door.toString());
                }
            }
        });
        assertThat(doors).isNotEmpty().isEqualTo(told);
        assertThat(unguarded).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everything_in_the_document_is_told_in_words(String language) {
        OpenAPI document = document(language);
        List<String> silent = new ArrayList<>();
        document.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> tell(method + " " + path, operation, silent)));
        document.getComponents().getSchemas().forEach((name, schema) -> tell(name, schema, silent));
        assertThat(silent).isEmpty();
        String chinese = ".*[\\u4e00-\\u9fff].*";
        assertThat(document.getInfo().getTitle().matches(chinese)).isEqualTo(language.startsWith("zh"));
    }

    private static void tell(String where, Operation operation, List<String> silent) {
        Stream.of(operation.getSummary()).filter(DocumentIT::isSilent).forEach(any -> silent.add(where));
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> isSilent(parameter.getDescription()))
                    .forEach(parameter -> silent.add(where + " ?" + parameter.getName()));
        }
        operation.getResponses().forEach((status, response) -> {
            if (response.get$ref() == null && isSilent(response.getDescription())) {
                silent.add(where + " " + status);
            }
        });
        boolean asked = operation.getRequestBody() == null
                || operation.getRequestBody().getContent().values().stream()
                        .anyMatch(body -> body.getExample() != null);
        if (!asked) {
            silent.add(where + " without an example");
        }
    }

    private static void tell(String name, Schema<?> schema, List<String> silent) {
        if (isSilent(schema.getDescription())) {
            silent.add("schema " + name);
        }
        Map<String, ?> properties = schema.getProperties() == null ? Map.of() : schema.getProperties();
        properties.forEach((field, value) -> {
            if (value instanceof Schema<?> typed && isSilent(typed.getDescription())) {
                silent.add("field " + name + "." + field);
            }
        });
    }

    private static boolean isSilent(String text) {
        return text == null || text.isBlank();
    }

    @Test
    void both_languages_say_the_same_things_and_nothing_is_said_for_nobody() {
        for (String bundle : List.of("document", "problems")) {
            String base = "cn.jianxiao.registry.api." + bundle;
            assertThat(ResourceBundle.getBundle(base, java.util.Locale.ENGLISH).keySet())
                    .isEqualTo(ResourceBundle.getBundle(base, java.util.Locale.SIMPLIFIED_CHINESE)
                            .keySet());
        }
    }

    @Test
    void every_operation_that_may_fail_tells_its_problems() {
        document("zh-CN")
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    assertThat(operation.getResponses().keySet()).contains("400", "401", "403", "500");
                    if (method != PathItem.HttpMethod.GET) {
                        assertThat(operation.getResponses().keySet()).contains("409", "422");
                    }
                }));
    }

    private OpenAPI document(String language) {
        return read("/api/v1/openapi.json", language).getOpenAPI();
    }

    private SwaggerParseResult read(String path, String language) {
        String text = nobody.with("Accept-Language", language)
                .get(path)
                .saying(200)
                .answer()
                .body();
        return new OpenAPIV3Parser().readContents(text, List.of(), new ParseOptions());
    }
}
