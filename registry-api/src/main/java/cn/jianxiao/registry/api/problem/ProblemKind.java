package cn.jianxiao.registry.api.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** 错误类别: the closed set of answers that are no success. */
public enum ProblemKind {
    /** The body is no JSON, or fields are missing, unknown or of another type. */
    INVALID(HttpStatus.BAD_REQUEST),
    /** Nobody, or somebody else than is claimed. */
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    /** The caller may not do that. */
    FORBIDDEN(HttpStatus.FORBIDDEN),
    /** Names or addresses that were wrong too often, whether there is such an account or not. */
    LOCKED(HttpStatus.TOO_MANY_REQUESTS),
    /** There is no such thing, or none that the caller may know of. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /** The same request is being carried out right now. */
    UNDERWAY(HttpStatus.CONFLICT),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** Understood, and a rule says no. */
    REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    /** The idempotency key belongs to another request. */
    KEY_USED_OTHERWISE(HttpStatus.UNPROCESSABLE_CONTENT),
    /** A fault of ours. */
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR),
    /** A part that is needed is away. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** Its name in the type of a problem and in the bundle, for example {@code not-found}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
