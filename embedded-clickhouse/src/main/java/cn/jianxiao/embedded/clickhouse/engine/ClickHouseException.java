package cn.jianxiao.embedded.clickhouse.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An error as ClickHouse reports it: a number known to its drivers, and a text that starts with {@code Code: n.} */
public final class ClickHouseException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Pattern CODE = Pattern.compile("Code: (\\d+)\\.");
    private static final int UNKNOWN = 1002;

    private final int code;

    private ClickHouseException(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    static ClickHouseException reported(String message) {
        Matcher matcher = CODE.matcher(message);
        return matcher.find()
                ? new ClickHouseException(Integer.parseInt(matcher.group(1)), message)
                : of(UNKNOWN, "UNKNOWN_EXCEPTION", message);
    }

    /** An error of this front door, worded as the server would. */
    public static ClickHouseException of(int code, String name, String message) {
        return new ClickHouseException(code, "Code: " + code + ". DB::Exception: " + message + " (" + name + ")");
    }

    public static ClickHouseException syntax(String message) {
        return of(62, "SYNTAX_ERROR", message);
    }

    public static ClickHouseException unexpected(Throwable cause) {
        return of(UNKNOWN, "UNKNOWN_EXCEPTION", cause.toString());
    }

    public int code() {
        return code;
    }
}
