package cn.jianxiao.ingest.api;

import org.springframework.http.HttpStatus;

/** A request of which no record was taken: its status, the key of its text, the field and the value at fault. */
final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final String field;
    private final String value;

    RefusedRequest(HttpStatus status, String code, String field, String value) {
        super(code + " " + field + "=" + value);
        this.status = status;
        this.code = code;
        this.field = field;
        this.value = value;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    String field() {
        return field;
    }

    String value() {
        return value;
    }
}
