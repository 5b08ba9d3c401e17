package cn.jianxiao.registry.access;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.audit.AuditDeed;
import cn.jianxiao.registry.audit.AuditEntry;
import cn.jianxiao.registry.audit.AuditKind;
import cn.jianxiao.registry.audit.AuditLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 密钥登记: the keys of one installation. */
public final class ApiKeys {

    private static final Duration USE_IS_TOLD_EVERY = Duration.ofMinutes(1);

    private final KeyTable table;
    private final AuditLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public ApiKeys(DataSource database, Clock clock) {
        this.table = new KeyTable(JdbcClient.create(database));
        this.log = new AuditLog(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.clock = clock;
    }

    /**
     * Makes a key. Its token is told here and never again.
     *
     * @param by the account that makes it
     * @throws KeyRefused when the wish cannot be met
     */
    public IssuedKey issue(KeyWish wish, String by) {
        List<Finding> findings = wish.findings();
        if (!findings.isEmpty()) {
            throw new KeyRefused(findings);
        }
        Token token = Token.fresh();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ApiKey key =
                new ApiKey(token.id(), wish.name(), wish.scopes(), wish.districts(), true, by, now, Optional.empty());
        transaction.executeWithoutResult(status -> table.insert(key, token.hash()));
        return new IssuedKey(key, token.text());
    }

    /** The key that this token proves; empty when it proves none, or one that is locked. */
    public Optional<ApiKey> proven(String text) {
        Optional<Token> token = Token.read(text);
        if (token.isEmpty()) {
            return Optional.empty();
        }
        Optional<ApiKey> key = table.find(token.get().id())
                .filter(line -> token.get().isOf(line.hash()))
                .map(KeyTable.Line::key)
                .filter(ApiKey::enabled);
        key.ifPresent(this::note);
        return key;
    }

    /** Once a minute is enough to see what is in use, and spares the database a write each call. */
    private void note(ApiKey key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean stale = key.lastUsed()
                .map(last -> last.plus(USE_IS_TOLD_EVERY).isBefore(now))
                .orElse(true);
        if (stale) {
            table.used(key.id(), now);
        }
    }

    /** All keys, the oldest first, the locked ones too. */
    public List<ApiKey> all() {
        return table.all();
    }

    public Optional<ApiKey> find(String id) {
        return table.find(id).map(KeyTable.Line::key);
    }

    /** Locks a key for good. False when there is none of that id. */
    public boolean revoke(String id, Stamp stamp) {
        Optional<ApiKey> key = find(id);
        key.ifPresent(known -> transaction.executeWithoutResult(status -> {
            if (table.disable(id)) {
                log.note(AuditEntry.of(AuditKind.API_KEY, AuditDeed.REVOKED, stamp, id + ' ' + known.name(), ""));
            }
        }));
        return key.isPresent();
    }
}
