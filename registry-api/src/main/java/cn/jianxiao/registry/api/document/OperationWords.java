package cn.jianxiao.registry.api.document;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.springframework.util.CollectionUtils;

/** Puts an operation into words: what it does, what it is asked with, what it answers. */
final class OperationWords {

    private final Operation operation;
    private final DocumentTexts texts;

    OperationWords(Operation operation, DocumentTexts texts) {
        this.operation = operation;
        this.texts = texts;
    }

    void tell() {
        String id = operation.getOperationId();
        operation.summary(texts.text("op." + id));
        operation.description(texts.first("op." + id + ".more"));
        if (!CollectionUtils.isEmpty(operation.getParameters())) {
            operation.getParameters().forEach(parameter -> tell(id, parameter));
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().description(texts.first("op." + id + ".body", "body"));
            operation.getRequestBody().getContent().forEach((type, body) -> exemplify(id, type, body));
        }
        operation.getResponses().forEach((status, response) -> {
            if (response.get$ref() == null) {
                response.description(texts.first("op." + id + "." + status, "status." + status));
            }
        });
    }

    private void tell(String id, Parameter parameter) {
        parameter.description(texts.text(known(id, parameter.getName())));
    }

    private String known(String id, String parameter) {
        String own = "op." + id + "." + parameter;
        return texts.first(own) == null ? "param." + parameter : own;
    }

    private static void exemplify(String id, String type, MediaType body) {
        List<Object> examples = Examples.of(id, type);
        if (!examples.isEmpty()) {
            body.setExample(examples.getFirst());
        }
    }
}
