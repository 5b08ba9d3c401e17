package cn.jianxiao.dashboard.api;

import cn.jianxiao.dashboard.problem.ApiProblem;
import cn.jianxiao.dashboard.text.AskedLanguage;
import cn.jianxiao.reports.PeriodReversedException;
import cn.jianxiao.sql.client.ClickHouseFailure;
import cn.jianxiao.sql.query.QueryProblem;
import cn.jianxiao.sql.query.QueryTexts;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * What goes wrong, as RFC 9457 in the language of the one who asks: the asker's mistakes with field and value, the
 * store's own only in the log.
 */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
final class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> asked(QueryProblem problem, HttpServletRequest asked) {
        String text = QueryTexts.in(AskedLanguage.of(asked).locale()).of(problem);
        return answer(ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, text), asked);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException missing, HttpServletRequest asked) {
        return answer(
                ApiProblem.PARAMETER_MISSING.detail(AskedLanguage.of(asked), missing.getParameterName(), ""), asked);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(MethodArgumentTypeMismatchException malformed, HttpServletRequest asked) {
        return answer(
                ApiProblem.PARAMETER_MALFORMED.detail(
                        AskedLanguage.of(asked), malformed.getName(), String.valueOf(malformed.getValue())),
                asked);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> reversed(PeriodReversedException reversed, HttpServletRequest asked) {
        return answer(
                ApiProblem.PERIOD_REVERSED.detail(
                        AskedLanguage.of(asked), "from", reversed.from().toString()),
                asked);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> away(ClickHouseFailure failure, HttpServletRequest asked) {
        LOG.error("The store could not answer", failure);
        return answer(ApiProblem.STORE_AWAY.detail(AskedLanguage.of(asked)), asked);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail, HttpServletRequest asked) {
        return ResponseEntity.status(detail.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, AskedLanguage.of(asked).tag())
                .body(detail);
    }
}
