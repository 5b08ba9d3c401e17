package cn.jianxiao.dashboard.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * 来源: from where a request came and by which way; behind a reverse proxy, what the server is told to believe of it.
 *
 * @param address empty where nothing was requested
 * @param way method and path
 */
public record Origin(String address, String way) {

    /** Of the request that this thread answers. */
    public static Origin current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? of(web.getRequest())
                : new Origin("", "");
    }

    static Origin of(HttpServletRequest request) {
        return new Origin(request.getRemoteAddr(), request.getMethod() + ' ' + request.getRequestURI());
    }
}
