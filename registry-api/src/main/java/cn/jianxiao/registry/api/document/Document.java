package cn.jianxiao.registry.api.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiLocaleCustomizer;
import org.springframework.stereotype.Component;

/** 接口文档: what was read off the controllers, put into words and completed with what cannot be read off them. */
@Component
final class Document implements OpenApiLocaleCustomizer {

    /** Name of the security scheme for systems. */
    static final String KEY = "key";

    /** Name of the security scheme for people. */
    static final String ACCOUNT = "account";

    private static final String VERSION = "1";

    @Override
    public void customise(OpenAPI document, Locale locale) {
        DocumentTexts texts = DocumentTexts.in(locale);
        document.info(new Info()
                .title(texts.text("info.title"))
                .description(texts.text("info.description"))
                .version(VERSION));
        document.servers(List.of(new Server().url("/").description(texts.text("info.server"))));
        secure(document, texts);
        new OtherDoors(document).complete();
        new ProblemAnswers(document, texts).complete();
        operations(document).forEach(operation -> new OperationWords(operation, texts).tell());
        document.tags(operations(document)
                .flatMap(operation -> operation.getTags().stream())
                .distinct()
                .sorted()
                .map(name -> new Tag().name(name).description(texts.text("tag." + name)))
                .toList());
        new SchemaWords(document, texts).tell();
    }

    private static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }

    private static void secure(OpenAPI document, DocumentTexts texts) {
        document.getComponents()
                .addSecuritySchemes(
                        KEY,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(texts.text("security.key")))
                .addSecuritySchemes(
                        ACCOUNT,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description(texts.text("security.account")));
    }

    /** Whether the operation changes something, by the marks its door bears. */
    static boolean isOpen(Operation operation) {
        return operation.getSecurity() != null && operation.getSecurity().isEmpty();
    }
}
