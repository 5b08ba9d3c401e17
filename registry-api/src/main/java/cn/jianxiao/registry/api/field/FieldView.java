package cn.jianxiao.registry.api.field;

import cn.jianxiao.registry.field.FieldDefinition;
import cn.jianxiao.registry.field.FieldType;
import java.util.List;

/** A field as the list shows it. */
record FieldView(
        String name,
        String titleZh,
        String titleEn,
        FieldKind kind,
        String limit,
        List<ChoiceView> choices,
        boolean shipped,
        boolean retired) {

    static FieldView of(FieldDefinition field) {
        return new FieldView(
                field.name(),
                field.titleZh(),
                field.titleEn(),
                kind(field.type()),
                field.type().limit(),
                choices(field.type()),
                field.shipped(),
                field.retired());
    }

    private static FieldKind kind(FieldType type) {
        return switch (type) {
            case FieldType.Text text -> FieldKind.TEXT;
            case FieldType.Number number -> FieldKind.NUMBER;
            case FieldType.Day day -> FieldKind.DAY;
            case FieldType.Choice choice -> FieldKind.CHOICE;
        };
    }

    private static List<ChoiceView> choices(FieldType type) {
        return type instanceof FieldType.Choice choice
                ? choice.choices().stream().map(ChoiceView::of).toList()
                : List.of();
    }
}
