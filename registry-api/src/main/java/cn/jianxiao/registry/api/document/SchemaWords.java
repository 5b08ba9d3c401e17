package cn.jianxiao.registry.api.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;

/**
 * Puts the bodies into words, field by field. A field that several bodies have is told once, unless it means another
 * thing.
 */
final class SchemaWords {

    private final OpenAPI document;
    private final DocumentTexts texts;

    SchemaWords(OpenAPI document, DocumentTexts texts) {
        this.document = document;
        this.texts = texts;
    }

    void tell() {
        document.getComponents().getSchemas().forEach(this::tell);
    }

    private void tell(String name, Schema<?> schema) {
        schema.setDescription(texts.first("schema." + name));
        if (schema.getProperties() != null) {
            for (Map.Entry<String, ?> property : schema.getProperties().entrySet()) {
                String told = texts.first("field." + name + "." + property.getKey(), "field." + property.getKey());
                if (property.getValue() instanceof Schema<?> field && told != null) {
                    field.setDescription(told);
                }
            }
        }
    }
}
