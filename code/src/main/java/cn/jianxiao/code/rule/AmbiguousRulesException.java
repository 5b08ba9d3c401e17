package cn.jianxiao.code.rule;

/** 规则冲突: two rules would both take a text, so it would not be known what it is. */
public final class AmbiguousRulesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String first;
    private final String second;
    private final String example;

    AmbiguousRulesException(CodeRule first, CodeRule second, String example) {
        super("rules " + first + " and " + second + " both take \"" + example + "\"");
        this.first = first.reference();
        this.second = second.reference();
        this.example = example;
    }

    /** One of the two, as {@link CodeRule#reference()}. */
    public String first() {
        return first;
    }

    /** The other. */
    public String second() {
        return second;
    }

    /** A text that both take. */
    public String example() {
        return example;
    }
}
