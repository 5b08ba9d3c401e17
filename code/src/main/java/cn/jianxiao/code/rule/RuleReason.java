package cn.jianxiao.code.rule;

import cn.jianxiao.code.ReasonCode;

/** 规则原因: what can be wrong with a text or with values beyond the reasons every code knows. All are hard. */
public enum RuleReason implements ReasonCode {
    NOT_IN_DICTIONARY("rule.not-in-dictionary", "the dictionary of this segment has no such value"),
    FIXED_TEXT("rule.fixed-text", "the rule has another text here"),
    SERIAL_RANGE("rule.serial-range", "the serial is outside its range"),
    VALUE_MISSING("rule.value-missing", "this segment needs a value"),
    WIDTH("rule.width", "the value is not as wide as its segment"),
    NOT_SPLIT_FROM("rule.not-split-from", "this code cannot be split into that stage");

    private final String code;
    private final String explanation;

    RuleReason(String code, String explanation) {
        this.code = code;
        this.explanation = explanation;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean hard() {
        return true;
    }

    /** For logs and exceptions; what people see comes from a bundle, by {@link #code()}. */
    @Override
    public String toString() {
        return explanation;
    }
}
