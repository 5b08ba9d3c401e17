package cn.jianxiao.registry.api.caller;

import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.problem.ApiReason;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.api.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Checks before each door what {@link Needs} says there. */
@Component
public final class Doorkeeper implements HandlerInterceptor {

    /** The header by which a caller names a request. */
    public static final String KEY_HEADER = "Idempotency-Key";

    /** The parameter of a request that shows consequences and keeps nothing. */
    public static final String PREVIEW = "preview";

    private final Callers callers;

    Doorkeeper(Callers callers) {
        this.callers = callers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Needs needs = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Needs.class) : null;
        if (needs == null) {
            return true;
        }
        check(callers.current(), needs.value());
        if (needs.idempotencyKey() && request.getHeader(KEY_HEADER) == null && !isPreview(request)) {
            throw NotDone.because(ProblemKind.INVALID, ApiReason.KEY_MISSING.about(KEY_HEADER, ""));
        }
        return true;
    }

    private static void check(Caller caller, ApiScope scope) {
        if (!caller.may(scope)) {
            throw NotDone.because(ProblemKind.FORBIDDEN, ApiReason.SCOPE.about("scope", scope.text()));
        }
    }

    /** Whether nothing is kept of what the request does. */
    public static boolean isPreview(HttpServletRequest request) {
        return Boolean.parseBoolean(request.getParameter(PREVIEW));
    }
}
