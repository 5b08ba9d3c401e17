package cn.jianxiao.registry.api.document;

import cn.jianxiao.registry.api.caller.Doorkeeper;
import cn.jianxiao.registry.api.caller.Needs;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Tells of each door of this interface what {@link Needs} says there. */
@Component
final class Doors implements OperationCustomizer {

    private static final int LONGEST_KEY = 128;

    private static final Parameter PREVIEW = new Parameter()
            .in("query")
            .name(Doorkeeper.PREVIEW)
            .required(false)
            .schema(new BooleanSchema()._default(false));

    @Override
    public Operation customize(Operation operation, HandlerMethod door) {
        String room = door.getBeanType().getSimpleName();
        operation.setTags(List.of(room.replaceFirst("(Api|Controller)$", "").toLowerCase(Locale.ROOT)));
        Needs needs = door.getMethodAnnotation(Needs.class);
        if (needs != null) {
            operation.setSecurity(List.of(
                    new SecurityRequirement()
                            .addList(Document.KEY, needs.value().text()),
                    new SecurityRequirement().addList(Document.ACCOUNT)));
            if (!door.hasMethodAnnotation(GetMapping.class)) {
                operation.addParametersItem(PREVIEW);
                operation.addParametersItem(idempotencyKey(needs.idempotencyKey()));
            }
        }
        return operation;
    }

    private static Parameter idempotencyKey(boolean required) {
        return new Parameter()
                .in("header")
                .name(Doorkeeper.KEY_HEADER)
                .required(required)
                .schema(new StringSchema().maxLength(LONGEST_KEY))
                .example("3f0c2f9e-split-7");
    }
}
