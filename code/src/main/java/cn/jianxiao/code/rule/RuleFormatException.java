package cn.jianxiao.code.rule;

/** 规则错误: the data of a rule make no rule. The message says what to change. */
public final class RuleFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    RuleFormatException(String message) {
        super(message);
    }
}
