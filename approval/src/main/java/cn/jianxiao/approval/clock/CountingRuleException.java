package cn.jianxiao.approval.clock;

/** A rule's text that says nothing usable: line, property and value. */
public final class CountingRuleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String property;
    private final String value;

    CountingRuleException(int line, String property, String value) {
        super("line " + line + ": " + property + " cannot be \"" + value + "\"");
        this.line = line;
        this.property = property;
        this.value = value;
    }

    /** Number of the line from 1. */
    public int line() {
        return line;
    }

    /** What the line is about, such as {@code unit}. */
    public String property() {
        return property;
    }

    /** What stood there. */
    public String value() {
        return value;
    }
}
