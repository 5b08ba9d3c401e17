package cn.jianxiao.registry.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** 登记接口的地址: which requests are this interface's. */
public final class RegistryPaths {

    /** The document of the interface, in the forms it comes in. */
    public static final String DOCUMENT = "/api/v1/{document:openapi[.a-z]*}";

    /** Everything of this interface. */
    public static final RequestMatcher OWN = PathPatternRequestMatcher.pathPattern(
            "/api/v1/{room:codes|code-[a-z-]+|running-projects|api-keys|audit|openapi[.a-z]*}/**");

    private RegistryPaths() {}

    static boolean own(HttpServletRequest request) {
        return OWN.matches(request);
    }
}
