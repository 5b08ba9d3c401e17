package cn.jianxiao.dashboard.security;

import cn.jianxiao.registry.audit.AuditDeed;
import cn.jianxiao.registry.audit.AuditEntry;
import cn.jianxiao.registry.audit.AuditKind;
import cn.jianxiao.registry.audit.AuditLog;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 被拒绝的调用: notes calls of interfaces that were answered with 401 or 403. It stands around all else, so that it does not
 * matter who refused, and that no transaction takes the note back. Wrong passwords are noted where they are counted.
 */
@Component
@Order(RefusedCalls.AROUND_SECURITY)
final class RefusedCalls extends OncePerRequestFilter {

    /** Before the filters of Spring Security (-100), after the one that tells threads their request (-105). */
    static final int AROUND_SECURITY = -104;

    private static final Logger LOG = LoggerFactory.getLogger(RefusedCalls.class);

    private final AuditLog log;
    private final Clock clock;

    RefusedCalls(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        int status = response.getStatus();
        Claimed claimed = Claimed.of(request);
        boolean passwordWrong = status == HttpServletResponse.SC_UNAUTHORIZED && claimed.byPassword();
        boolean refused = status == HttpServletResponse.SC_UNAUTHORIZED || status == HttpServletResponse.SC_FORBIDDEN;
        if (refused && !passwordWrong) {
            note(Origin.of(request), claimed.name(), status);
        }
    }

    private void note(Origin origin, String account, int status) {
        try {
            log.noteSparingly(new AuditEntry(
                    AuditKind.API,
                    AuditDeed.REFUSED,
                    account,
                    "",
                    origin.address(),
                    origin.way(),
                    Integer.toString(status),
                    clock.instant()));
        } catch (DataAccessException away) { // the answer is given already
            LOG.error("{} was refused with {}, which could not be noted", origin.way(), status, away);
        }
    }
}
