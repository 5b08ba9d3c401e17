package cn.jianxiao.registry.signin;

import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.account.FirstAccounts;
import cn.jianxiao.registry.audit.AuditDeed;
import cn.jianxiao.registry.audit.AuditEntry;
import cn.jianxiao.registry.audit.AuditKind;
import cn.jianxiao.registry.audit.AuditLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 登录保护 (SH7): counts failures in the registry, so that all instances agree, and says who has to wait. Names that no
 * account has are counted like others, so that a lock does not tell which there are.
 */
public final class SignInGuard {

    private final FailureTable table;
    private final AuditLog log;
    private final TransactionTemplate transaction;
    private final SignInSettings settings;
    private final Clock clock;

    public SignInGuard(DataSource database, SignInSettings settings, Clock clock) {
        this.table = new FailureTable(JdbcClient.create(database));
        this.log = new AuditLog(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.settings = settings;
        this.clock = clock;
    }

    public SignInSettings settings() {
        return settings;
    }

    /**
     * For how long the attempt is refused whatever its password is; empty when it may be made. To be asked before the
     * password is looked at, and once more before its being right is told: of many attempts at once, no more are answered
     * than of as many one after the other.
     */
    public Optional<Duration> lockedFor(Attempt attempt) {
        Instant now = now();
        Optional<Instant> locked = until(attempt, now);
        locked.ifPresent(until -> log.noteSparingly(entry(attempt, AuditDeed.REFUSED, now)));
        return locked.map(until -> Duration.between(now, until));
    }

    /** Counts and notes a failure, and notes the lock if this was one too many. */
    public void failed(Attempt attempt) {
        Instant now = now();
        transaction.executeWithoutResult(status -> {
            table.lock();
            boolean locked = until(attempt, now).isPresent();
            table.add(attempt, now);
            log.note(entry(attempt, AuditDeed.FAILED, now));
            if (!locked) {
                Arrays.stream(Counted.values())
                        .filter(counted ->
                                until(counted, attempt.of(counted), now).isPresent())
                        .forEach(counted -> log.note(entry(attempt, AuditDeed.LOCKED, now, attempt.of(counted))));
            }
        });
    }

    /**
     * Forgets what failed for this account from this address. What failed from elsewhere still counts, or somebody who
     * guesses would be helped by the owner's signing in.
     */
    public void succeeded(Attempt attempt) {
        if (!table.newest(Counted.ACCOUNT, attempt.account(), 1).isEmpty()) {
            table.forget(attempt);
        }
    }

    /** What is locked now. */
    public List<Lock> locks() {
        Instant now = now();
        return Arrays.stream(Counted.values())
                .filter(counted -> settings.most(counted) > 0)
                .flatMap(counted ->
                        table
                                .often(counted, now.minus(settings.span().multipliedBy(2)), settings.most(counted))
                                .stream()
                                .flatMap(name ->
                                        until(counted, name, now)
                                                .map(until -> new Lock(counted, name, until))
                                                .stream()))
                .sorted(Comparator.comparing(Lock::counted).thenComparing(Lock::name))
                .toList();
    }

    /** 解锁: ends a lock before its time; its failures count no more. */
    public void unlock(Lock lock, Stamp stamp) {
        transaction.executeWithoutResult(status -> {
            table.lock();
            table.forget(lock.counted(), lock.name());
            log.note(AuditEntry.of(AuditKind.SIGN_IN_FAILURE, AuditDeed.UNLOCKED, stamp, lock.name(), ""));
        });
    }

    /** Forgets failures that cannot count any more. */
    public void forgetOld() {
        table.forgetBefore(now().minus(settings.span().multipliedBy(2)));
    }

    private Optional<Instant> until(Attempt attempt, Instant now) {
        return Arrays.stream(Counted.values())
                .flatMap(counted -> until(counted, attempt.of(counted), now).stream())
                .max(Comparator.naturalOrder());
    }

    /** The command line's password is made at each start and nobody can guess it: its account is never locked. */
    private Optional<Instant> until(Counted counted, String name, Instant now) {
        if (counted == Counted.ACCOUNT && name.equals(FirstAccounts.CLI)) {
            return Optional.empty();
        }
        int most = settings.most(counted);
        return new LockRule(most, settings.span()).lockedUntil(table.newest(counted, name, most), now);
    }

    private static AuditEntry entry(Attempt attempt, AuditDeed deed, Instant at) {
        return entry(attempt, deed, at, attempt.way());
    }

    private static AuditEntry entry(Attempt attempt, AuditDeed deed, Instant at, String subject) {
        return new AuditEntry(
                AuditKind.SIGN_IN_FAILURE, deed, attempt.account(), "", attempt.address(), subject, "", at);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
