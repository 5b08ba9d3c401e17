package cn.jianxiao.registry.api.field;

import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.api.request.Required;
import cn.jianxiao.registry.field.FieldDefinition;
import cn.jianxiao.registry.field.FieldReason;
import cn.jianxiao.registry.field.FieldType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 新字段. */
record NewField(
        @Required String name,
        @Required String titleZh,
        @Required String titleEn,
        @Required FieldKind kind,
        @Nullable Integer length,
        @Nullable Integer decimals,
        @Nullable List<ChoiceView> choices) {

    FieldDefinition definition() {
        return FieldDefinition.userDefined(name, titleZh, titleEn, type());
    }

    private FieldType type() {
        int given = Objects.requireNonNullElse(length, 0);
        try {
            return switch (kind) {
                case TEXT -> new FieldType.Text(given);
                case NUMBER -> new FieldType.Number(given, Objects.requireNonNullElse(decimals, 0));
                case DAY -> new FieldType.Day();
                case CHOICE ->
                    new FieldType.Choice(
                            given,
                            Objects.requireNonNullElse(choices, List.<ChoiceView>of()).stream()
                                    .map(ChoiceView::choice)
                                    .toList());
            };
        } catch (IllegalArgumentException noType) {
            throw NotDone.refused(List.of(FieldReason.DEFINITION.about("kind", kind + " " + given)));
        }
    }
}
