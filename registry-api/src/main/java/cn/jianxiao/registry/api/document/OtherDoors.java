package cn.jianxiao.registry.api.document;

import cn.jianxiao.registry.access.ApiScope;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the other interfaces do not show by their controllers: the intake reads its bodies itself, reports are files. */
final class OtherDoors {

    private static final String OK = "200";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final OpenAPI document;

    OtherDoors(OpenAPI document) {
        this.document = document;
    }

    void complete() {
        intake("/api/v1/events", "sendEvents");
        intake("/api/v1/projects", "sendProjects");
        intake("/api/v1/feedback", "sendFeedback");
        operation("/api/v1/health", PathItem.HttpMethod.GET).ifPresent(health -> {
            health.operationId("health").security(List.of());
            ApiResponse whole = health.getResponses().get(OK);
            if (whole != null) {
                health.getResponses().addApiResponse("503", new ApiResponse().content(whole.getContent()));
            }
        });
        operation("/api/v1/queries", PathItem.HttpMethod.GET)
                .ifPresent(list -> forAccounts(list).operationId("listQueries"));
        operation("/api/v1/queries/{name}", PathItem.HttpMethod.GET).ifPresent(OtherDoors::query);
        operation("/api/v1/clock-settings/{version}", PathItem.HttpMethod.GET).ifPresent(settings -> {
            forAccounts(settings).operationId("clockSettings");
            answer(settings, new Content().addMediaType("text/plain", new MediaType().schema(new StringSchema())));
        });
        operation("/api/v1/mappings", PathItem.HttpMethod.GET)
                .ifPresent(list -> forAccounts(list).operationId("listMappings"));
        operation("/api/v1/mappings/{name}", PathItem.HttpMethod.GET).ifPresent(mapping -> {
            forAccounts(mapping).operationId("fileMapping");
            answer(mapping, new Content().addMediaType("text/plain", new MediaType().schema(new StringSchema())));
        });
        operation("/api/v1/reports/assessment", PathItem.HttpMethod.GET).ifPresent(report -> {
            forAccounts(report).operationId("assessmentReport");
            answer(
                    report,
                    new Content().addMediaType(EXCEL, new MediaType().schema(new StringSchema().format("binary"))));
        });
    }

    private void intake(String path, String id) {
        operation(path, PathItem.HttpMethod.POST).ifPresent(send -> {
            Schema<?> record = new ObjectSchema().additionalProperties(true);
            send.operationId(id)
                    .requestBody(new RequestBody()
                            .required(true)
                            .content(new Content()
                                    .addMediaType(
                                            "application/json", new MediaType().schema(new ArraySchema().items(record)))
                                    .addMediaType("application/x-ndjson", new MediaType().schema(new StringSchema()))))
                    .security(List.of(
                            new SecurityRequirement().addList(Document.KEY, ApiScope.INTAKE_WRITE.text()),
                            new SecurityRequirement().addList(Document.ACCOUNT)));
        });
    }

    /** The values of a query are parameters of the request each, whatever the query calls them. */
    private static void query(Operation run) {
        forAccounts(run).operationId("runQuery");
        run.getParameters().removeIf(parameter -> "query".equals(parameter.getIn()));
        run.addParametersItem(new io.swagger.v3.oas.models.parameters.Parameter()
                .in("query")
                .name("values")
                .required(false)
                .explode(true)
                .style(io.swagger.v3.oas.models.parameters.Parameter.StyleEnum.FORM)
                .schema(new ObjectSchema().additionalProperties(new StringSchema()))
                .example(Map.of("format", "csv", "division", "500103")));
        answer(
                run,
                new Content()
                        .addMediaType(
                                "application/json", new MediaType().schema(new ArraySchema().items(new ObjectSchema())))
                        .addMediaType("text/csv", new MediaType().schema(new StringSchema()))
                        .addMediaType("text/plain", new MediaType().schema(new StringSchema())));
    }

    private static Operation forAccounts(Operation operation) {
        return operation.security(List.of(new SecurityRequirement().addList(Document.ACCOUNT)));
    }

    private static void answer(Operation operation, Content content) {
        operation.getResponses().addApiResponse(OK, new ApiResponse().content(content));
    }

    private Optional<Operation> operation(String path, PathItem.HttpMethod method) {
        return Optional.ofNullable(document.getPaths().get(path))
                .map(item -> item.readOperationsMap().get(method));
    }
}
