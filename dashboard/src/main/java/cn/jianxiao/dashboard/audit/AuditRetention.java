package cn.jianxiao.dashboard.audit;

import cn.jianxiao.dashboard.retention.Retention;
import cn.jianxiao.registry.audit.AuditBook;
import cn.jianxiao.registry.audit.AuditSettings;
import cn.jianxiao.registry.signin.SignInGuard;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 审计保留期: takes out entries whose time is over, and failed sign-ins that count no more. */
@Component
final class AuditRetention implements Retention {

    private static final Logger LOG = LoggerFactory.getLogger(AuditRetention.class);

    private final AuditBook book;
    private final AuditSettings settings;
    private final SignInGuard guard;
    private final Clock clock;

    AuditRetention(AuditBook book, AuditSettings settings, SignInGuard guard, Clock clock) {
        this.book = book;
        this.settings = settings;
        this.guard = guard;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audit-retention";
    }

    @Override
    public void expire() {
        Instant now = clock.instant();
        int rows = book.expire(now.minus(settings.kept()), now);
        if (rows > 0) {
            LOG.info(
                    "{} entries of the audit log were older than {} days",
                    rows,
                    settings.kept().toDays());
        }
        guard.forgetOld();
    }
}
