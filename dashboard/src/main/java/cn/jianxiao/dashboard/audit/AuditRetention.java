package cn.jianxiao.dashboard.audit;

import cn.jianxiao.ingest.log.Carrier;
import cn.jianxiao.registry.audit.AuditBook;
import cn.jianxiao.registry.audit.AuditSettings;
import cn.jianxiao.registry.signin.SignInGuard;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 审计保留期: once an hour takes out entries whose time is over, and failed sign-ins that count no more. */
@Component
final class AuditRetention {

    private static final Logger LOG = LoggerFactory.getLogger(AuditRetention.class);
    private static final Carrier.Pace PACE =
            new Carrier.Pace(Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofSeconds(10));

    private final AuditBook book;
    private final AuditSettings settings;
    private final SignInGuard guard;
    private final Clock clock;
    private final Carrier carrier = new Carrier("audit-retention", this::expire, PACE);

    AuditRetention(AuditBook book, AuditSettings settings, SignInGuard guard, Clock clock) {
        this.book = book;
        this.settings = settings;
        this.guard = guard;
        this.clock = clock;
    }

    @PostConstruct
    void start() {
        carrier.start();
    }

    @PreDestroy
    void stop() {
        carrier.close();
    }

    /**
     * Takes out what is due.
     *
     * @return that there is nothing more
     */
    boolean expire() {
        Instant now = clock.instant();
        int rows = book.expire(now.minus(settings.kept()), now);
        if (rows > 0) {
            LOG.info(
                    "{} entries of the audit log were older than {} days",
                    rows,
                    settings.kept().toDays());
        }
        guard.forgetOld();
        return false;
    }
}
