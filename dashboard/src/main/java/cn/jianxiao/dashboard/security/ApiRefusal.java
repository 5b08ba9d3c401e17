package cn.jianxiao.dashboard.security;

import cn.jianxiao.dashboard.problem.ApiProblem;
import cn.jianxiao.dashboard.text.AskedLanguage;
import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.registry.signin.RetryLater;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import tools.jackson.databind.json.JsonMapper;

/**
 * 拒绝: tells a caller of the API that the password is not right, was wrong too often, or that the account may not do that.
 * Writes the answer itself: an error sent on would pass through the pages' filters and end at the login form.
 */
final class ApiRefusal {

    private static final JsonMapper JSON = new JsonMapper();

    private ApiRefusal() {}

    static void unknown(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (cause instanceof RetryLater later) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(later.retrySeconds()));
            write(ApiProblem.LOCKED, request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"jianxiao\", charset=\"UTF-8\"");
        write(ApiProblem.UNAUTHENTICATED, request, response);
    }

    static void forbidden(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        write(ApiProblem.FORBIDDEN, request, response);
    }

    private static void write(ApiProblem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Language language = AskedLanguage.of(request);
        ProblemDetail detail = problem.detail(language);
        response.setStatus(detail.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.getOutputStream().write(JSON.writeValueAsBytes(detail));
    }
}
