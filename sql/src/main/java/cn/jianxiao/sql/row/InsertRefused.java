package cn.jianxiao.sql.row;

import java.io.IOException;

/** ClickHouse answered an insert with an error; its own message is the message. Whether to try again is the caller's. */
public final class InsertRefused extends IOException {

    private final int status;

    InsertRefused(RowTable<?> table, int status, String answer) {
        super("Rows for " + table.name() + " were refused (HTTP " + status + "): " + answer.strip());
        this.status = status;
    }

    /** The HTTP status: 4xx says that the same rows will be refused again. */
    public int status() {
        return status;
    }
}
