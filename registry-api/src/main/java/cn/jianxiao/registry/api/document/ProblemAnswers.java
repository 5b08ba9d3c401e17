package cn.jianxiao.registry.api.document;

import cn.jianxiao.registry.api.problem.Problem;
import cn.jianxiao.registry.api.problem.ProblemKind;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.EnumSet;
import java.util.Set;

/** Tells of each operation with which problems it may end. */
final class ProblemAnswers {

    private static final String SCHEMA = "Problem";

    private final OpenAPI document;
    private final DocumentTexts texts;

    ProblemAnswers(OpenAPI document, DocumentTexts texts) {
        this.document = document;
        this.texts = texts;
    }

    void complete() {
        ModelConverters.getInstance(true)
                .readAllAsResolvedSchema(new AnnotatedType(Problem.class))
                .referencedSchemas
                .forEach(document.getComponents()::addSchemas);
        for (ProblemKind kind : ProblemKind.values()) {
            document.getComponents().addResponses(name(kind), response(kind));
        }
        document.getPaths().forEach(this::complete);
    }

    private ApiResponse response(ProblemKind kind) {
        return new ApiResponse()
                .description(texts.text("problem." + kind.key()))
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + SCHEMA))));
    }

    private void complete(String path, PathItem item) {
        item.readOperationsMap().forEach((method, operation) -> {
            if (!Document.isOpen(operation)) {
                kinds(path, method, operation).forEach(kind -> add(operation, kind));
            }
        });
    }

    private static void add(Operation operation, ProblemKind kind) {
        String status = Integer.toString(kind.status().value());
        operation.getResponses().putIfAbsent(status, new ApiResponse().$ref("#/components/responses/" + name(kind)));
    }

    private static Set<ProblemKind> kinds(String path, PathItem.HttpMethod method, Operation operation) {
        Set<ProblemKind> kinds = EnumSet.of(
                ProblemKind.INVALID,
                ProblemKind.UNAUTHENTICATED,
                ProblemKind.FORBIDDEN,
                ProblemKind.LOCKED,
                ProblemKind.INTERNAL);
        if (path.contains("{")) {
            kinds.add(ProblemKind.NOT_FOUND);
        }
        if (operation.getRequestBody() != null) {
            kinds.addAll(EnumSet.of(ProblemKind.MEDIA_TYPE, ProblemKind.TOO_LARGE));
        }
        if (method != PathItem.HttpMethod.GET) {
            kinds.addAll(EnumSet.of(ProblemKind.REFUSED, ProblemKind.UNDERWAY));
        }
        if (!path.startsWith("/api/v1/code") && !path.startsWith("/api/v1/api-keys")) {
            kinds.add(ProblemKind.UNAVAILABLE);
        }
        return kinds;
    }

    private static String name(ProblemKind kind) {
        return kind.key();
    }
}
