package cn.jianxiao.dashboard.api;

import cn.jianxiao.sql.client.ClickHouseFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What goes wrong, as RFC 9457: the asker's mistakes with their reason, the store's own only in the log. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
final class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler
    ProblemDetail asked(IllegalArgumentException problem) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(problem.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail away(ClickHouseFailure failure) {
        LOG.error("The store could not answer", failure);
        return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, "The store cannot be asked now");
    }
}
