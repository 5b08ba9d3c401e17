package cn.jianxiao.ingest.api;

import java.time.Duration;
import org.springframework.http.HttpStatus;

/** A request of which no record was taken: its status, the key of its text, the field and the value at fault. */
final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MILLIS = 1000;

    private final HttpStatus status;
    private final String code;
    private final String field;
    private final String value;
    private final Duration wait;

    RefusedRequest(HttpStatus status, String code, String field, String value) {
        this(status, code, field, value, Duration.ZERO);
    }

    /** @param wait after which it may be tried again; zero where trying again helps nothing */
    RefusedRequest(HttpStatus status, String code, String field, String value, Duration wait) {
        super(code + " " + field + "=" + value);
        this.status = status;
        this.code = code;
        this.field = field;
        this.value = value;
        this.wait = wait;
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

    /** Whole seconds, as the answer's header wants them; 0 where trying again helps nothing. */
    long waitSeconds() {
        return Math.ceilDiv(wait.toMillis(), MILLIS);
    }
}
