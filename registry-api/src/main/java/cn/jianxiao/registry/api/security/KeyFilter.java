package cn.jianxiao.registry.api.security;

import cn.jianxiao.registry.access.ApiKey;
import cn.jianxiao.registry.access.ApiKeys;
import cn.jianxiao.registry.api.caller.KeyAuthentication;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.api.problem.ProblemKind;
import cn.jianxiao.registry.api.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in who shows a key; who shows a wrong one is told so, and is not taken for nobody. */
final class KeyFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final ApiKeys keys;
    private final Problems problems;

    KeyFilter(ApiKeys keys, Problems problems) {
        this.keys = keys;
        this.problems = problems;
    }

    static boolean showsKey(HttpServletRequest request) {
        return isKey(request.getHeader(HttpHeaders.AUTHORIZATION));
    }

    private static boolean isKey(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !showsKey(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = request.getHeader(HttpHeaders.AUTHORIZATION).substring(BEARER.length());
        Optional<ApiKey> key = keys.proven(token.trim());
        if (key.isEmpty()) {
            problems.write(NotDone.because(ProblemKind.UNAUTHENTICATED), request, response);
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(new KeyAuthentication(key.get())));
        chain.doFilter(request, response);
    }
}
