package cn.jianxiao.dashboard.security;

import cn.jianxiao.registry.audit.AuditDeed;
import cn.jianxiao.registry.audit.AuditEntry;
import cn.jianxiao.registry.audit.AuditKind;
import cn.jianxiao.registry.audit.AuditLog;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** 登录和退出 by people, into the audit log. Calls of interfaces, which sign in each time, would only hide them. */
@Component
final class SignIns {

    private final AuditLog log;
    private final Clock clock;

    SignIns(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @EventListener
    void in(InteractiveAuthenticationSuccessEvent event) {
        note(AuditDeed.SIGNED_IN, event.getAuthentication());
    }

    @EventListener
    void out(LogoutSuccessEvent event) {
        note(AuditDeed.SIGNED_OUT, event.getAuthentication());
    }

    private void note(AuditDeed deed, Authentication who) {
        log.note(new AuditEntry(
                AuditKind.SIGN_IN, deed, who.getName(), "", Origin.current().address(), "", "", clock.instant()));
    }
}
