package cn.jianxiao.sql.query;

/** A question that cannot be asked as it stands; the message names the parameter and its value. */
public final class QueryProblem extends IllegalArgumentException {

    QueryProblem(String message) {
        super(message);
    }

    QueryProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
