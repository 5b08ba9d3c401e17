package cn.jianxiao.sql.client;

/** ClickHouse refused a statement or could not be reached; the message is its own. */
public final class ClickHouseFailure extends RuntimeException {

    ClickHouseFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
