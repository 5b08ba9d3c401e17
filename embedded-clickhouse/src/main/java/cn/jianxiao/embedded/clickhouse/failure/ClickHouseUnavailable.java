package cn.jianxiao.embedded.clickhouse.failure;

import org.jspecify.annotations.Nullable;

/** The embedded ClickHouse cannot be had or started; the message is one sentence that says what to do about it. */
public final class ClickHouseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Text reason;

    public ClickHouseUnavailable(@Nullable Throwable cause, Text reason, Object... arguments) {
        super(reason.with(arguments), cause);
        this.reason = reason;
    }

    public Text reason() {
        return reason;
    }
}
