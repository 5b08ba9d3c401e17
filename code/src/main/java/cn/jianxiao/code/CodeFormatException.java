package cn.jianxiao.code;

import java.util.List;

/** 编码格式错误: a text is not a code of the grammar asked for. The message names segment, position, value and reason. */
public final class CodeFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final List<Finding> findings;

    private CodeFormatException(String grammar, String text, Parsed.Failed<?> failed) {
        super("\"" + Excerpt.of(text) + "\" is not a " + grammar + ": " + failed.cause());
        this.findings = failed.findings();
    }

    /** What was found, the cause first. */
    public List<Finding> findings() {
        return findings;
    }

    /** The parsed value, or this exception when there is none. */
    public static <T> T valueOrThrow(String grammar, String text, Parsed<T> parsed) {
        if (parsed instanceof Parsed.Failed<T> failed) {
            throw new CodeFormatException(grammar, text, failed);
        }
        return ((Parsed.Ok<T>) parsed).value();
    }
}
