package cn.jianxiao.sql.schema;

/** A step that a database already took differs from the one shipped, or is unknown here. Nothing was changed. */
public final class ChangedPast extends RuntimeException {

    ChangedPast(String message) {
        super(message);
    }
}
