package cn.jianxiao.registry.notify;

/** 发送结果. */
public sealed interface Outcome {

    /** The other side has taken it. */
    record Taken() implements Outcome {}

    /**
     * The other side has not taken it, and another try may help.
     *
     * @param reason a word for why
     * @param detail what was said
     */
    record Refused(String reason, String detail) implements Outcome {}

    /** It cannot be sent, however often it is tried. */
    record Impossible(String reason, String detail) implements Outcome {}

    /** It was cut off when the other side could have taken it already. */
    record Unclear(String reason, String detail) implements Outcome {}
}
