package cn.jianxiao.registry.field;

import cn.jianxiao.code.HardReason;

/** 字段原因: why a value is not one of its field, or a field or form cannot be as it was wanted (CQ5). */
public enum FieldReason implements HardReason {
    TOO_LONG("field.too-long", "more characters than the field has"),
    NOT_A_NUMBER("field.not-a-number", "digits and one decimal point only"),
    NEGATIVE("field.negative", "this number is not below zero"),
    TOO_MANY_DECIMALS("field.too-many-decimals", "more decimals than the field has"),
    TOO_LARGE("field.too-large", "more digits before the decimal point than the field has"),
    NOT_A_DAY("field.not-a-day", "no day as in 2026-03-09"),
    NOT_A_CHOICE("field.not-a-choice", "not one of the choices"),
    UNKNOWN_FIELD("field.unknown-field", "there is no such field"),
    RETIRED("field.retired", "the field is no longer in use"),
    UNKNOWN_CODE("field.unknown-code", "there is no such code"),
    EMPTY("field.empty", "a value is attached, not nothing"),
    NAME_TAKEN("field.name-taken", "a field has this name already"),
    NAME("field.name", "a name is letters, digits, - and _, at most 64"),
    TITLE_MISSING("field.title-missing", "a field has a title in Chinese and in English"),
    DEFINITION("field.definition", "the type has no such length, decimals or choices"),
    UNKNOWN_FORM("field.unknown-form", "there is no such form");

    private final String code;
    private final String explanation;

    FieldReason(String code, String explanation) {
        this.code = code;
        this.explanation = explanation;
    }

    @Override
    public String code() {
        return code;
    }

    /** For logs; what people see comes from the bundle. */
    @Override
    public String toString() {
        return explanation;
    }
}
