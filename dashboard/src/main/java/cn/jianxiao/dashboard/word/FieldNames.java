package cn.jianxiao.dashboard.word;

import cn.jianxiao.code.ReasonTexts;
import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.field.FieldChoice;
import cn.jianxiao.registry.field.FieldDefinition;
import cn.jianxiao.registry.field.FieldType;
import cn.jianxiao.registry.field.ShippedFields;

/** 字段名称: what people call a field of a part, of a project or of a form. */
public final class FieldNames {

    private FieldNames() {}

    /** A field that nobody named stands for itself. */
    public static String of(String field) {
        String key = "code.field." + field;
        return Texts.has(key)
                ? Texts.of(key)
                : ShippedFields.named(field)
                        .map(FieldNames::of)
                        .orElseGet(
                                () -> ReasonTexts.in(Texts.current().locale()).field(field));
    }

    /** Its title in the language of the page. */
    public static String of(FieldDefinition field) {
        return chinese() ? field.titleZh() : field.titleEn();
    }

    public static String of(FieldChoice choice) {
        return chinese() ? choice.titleZh() : choice.titleEn();
    }

    /** Which values a field takes, in words. */
    public static String type(FieldType type) {
        return switch (type) {
            case FieldType.Text text -> Texts.of("field.type.TEXT.of", text.length());
            case FieldType.Number number ->
                Texts.of("field.type.NUMBER.of", number.digits() - number.decimals(), number.decimals());
            case FieldType.Day day -> Texts.of("field.type.DAY");
            case FieldType.Choice choice ->
                Texts.of(
                        "field.type.CHOICE.of",
                        String.join(
                                Texts.of("list.comma"),
                                choice.choices().stream().map(FieldNames::of).toList()));
        };
    }

    /** A value as people read it: a choice by its title. */
    public static String value(String field, String value) {
        return ShippedFields.named(field)
                .map(FieldDefinition::type)
                .filter(FieldType.Choice.class::isInstance)
                .map(FieldType.Choice.class::cast)
                .flatMap(type -> type.choices().stream()
                        .filter(choice -> choice.value().equals(value))
                        .findFirst())
                .map(FieldNames::of)
                .orElse(value);
    }

    private static boolean chinese() {
        return Texts.current() == Language.CHINESE;
    }
}
