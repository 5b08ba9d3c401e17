package cn.jianxiao.dashboard.api;

import cn.jianxiao.dashboard.problem.ApiProblem;
import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.sql.client.ClickHouseFailure;
import cn.jianxiao.sql.query.QueryProblem;
import cn.jianxiao.sql.query.QueryTexts;
import java.util.Locale;
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
    ResponseEntity<ProblemDetail> asked(QueryProblem problem, Locale asked) {
        String text = QueryTexts.in(asked).of(problem);
        return answer(ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, text), asked);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException missing, Locale asked) {
        return answer(ApiProblem.PARAMETER_MISSING.detail(Language.of(asked), missing.getParameterName(), ""), asked);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(MethodArgumentTypeMismatchException malformed, Locale asked) {
        return answer(
                ApiProblem.PARAMETER_MALFORMED.detail(
                        Language.of(asked), malformed.getName(), String.valueOf(malformed.getValue())),
                asked);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> reversed(PeriodReversed reversed, Locale asked) {
        return answer(
                ApiProblem.PERIOD_REVERSED.detail(
                        Language.of(asked), "from", reversed.from().toString()),
                asked);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> away(ClickHouseFailure failure, Locale asked) {
        LOG.error("The store could not answer", failure);
        return answer(ApiProblem.STORE_AWAY.detail(Language.of(asked)), asked);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail, Locale asked) {
        return ResponseEntity.status(detail.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, Language.of(asked).tag())
                .body(detail);
    }
}
