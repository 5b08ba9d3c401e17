package cn.jianxiao.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** CQ10: the web process as people run it, its store and its broker away, tells all its doors. */
class WholeDocumentIT {

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext context;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        context = new SpringApplicationBuilder(WebMain.class)
                .run("--server.port=0", "--jianxiao.data=" + folder, "--jianxiao.registry.url=jdbc:h2:mem:document");
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void the_document_covers_every_door_of_every_interface() throws Exception {
        Set<String> doors = new TreeSet<>();
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, door) -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> mapping.getPatternValues().stream()
                                .filter(path -> path.startsWith("/api/") && !path.startsWith("/api/v1/openapi"))
                                .forEach(path -> doors.add(method + " " + path))));
        Set<String> told = new TreeSet<>();
        document()
                .getOpenAPI()
                .getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().keySet().forEach(method -> told.add(method + " " + path)));
        assertThat(doors).contains("POST /api/v1/events", "GET /api/v1/health", "GET /api/v1/code-rules");
        assertThat(told).isEqualTo(doors);
    }

    @Test
    void the_document_is_sound_and_told_in_words_throughout() throws Exception {
        SwaggerParseResult document = document();
        assertThat(document.getMessages()).isEmpty();
        List<String> silent = new ArrayList<>();
        document.getOpenAPI()
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> tell(method + " " + path, operation, silent)));
        document.getOpenAPI().getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                schema.getProperties().forEach((field, value) -> {
                    if (((io.swagger.v3.oas.models.media.Schema<?>) value).getDescription() == null) {
                        silent.add(name + "." + field);
                    }
                });
            }
        });
        assertThat(silent).isEmpty();
    }

    private static void tell(String where, Operation operation, List<String> silent) {
        if (operation.getSummary() == null || operation.getOperationId() == null) {
            silent.add(where);
        }
        if (operation.getRequestBody() != null
                && operation.getRequestBody().getContent().values().stream()
                        .allMatch(body -> body.getExample() == null)) {
            silent.add(where + " without an example");
        }
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getDescription() == null)
                    .forEach(parameter -> silent.add(where + " ?" + parameter.getName()));
        }
    }

    @Test
    void the_pages_do_not_answer_for_doors_that_are_not_there() throws Exception {
        assertThat(get("/api/v1/code-nothing").statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/health").statusCode()).isEqualTo(503);
        assertThat(get("/api/v1/queries").statusCode()).isEqualTo(401);
    }

    private SwaggerParseResult document() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/api/v1/openapi.json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new OpenAPIV3Parser().readContents(answer.body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
