package cn.jianxiao.dashboard.problem;

import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Texts;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** 接口问题: the closed set of answers of queries and reports that are no success. */
public enum ApiProblem {
    PARAMETER_MISSING(HttpStatus.BAD_REQUEST),
    PARAMETER_MALFORMED(HttpStatus.BAD_REQUEST),
    PERIOD_REVERSED(HttpStatus.BAD_REQUEST),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    LOCKED(HttpStatus.TOO_MANY_REQUESTS),
    STORE_AWAY(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    ApiProblem(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** As RFC 9457 has it. */
    public ProblemDetail detail(Language language) {
        return ProblemDetail.forStatusAndDetail(status, Texts.in(language, key()));
    }

    /** That a parameter is at fault. */
    public ProblemDetail detail(Language language, String field, String value) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, Texts.in(language, key(), field, value));
        detail.setProperty("field", field);
        detail.setProperty("value", value);
        return detail;
    }

    private String key() {
        return "api.problem." + name().toLowerCase(Locale.ROOT);
    }
}
