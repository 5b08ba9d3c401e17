package cn.jianxiao.registry.exchange;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.audit.AuditDeed;
import cn.jianxiao.registry.audit.AuditEntry;
import cn.jianxiao.registry.audit.AuditKind;
import cn.jianxiao.registry.audit.AuditLog;
import cn.jianxiao.registry.database.SealedPasswords;
import cn.jianxiao.registry.database.Turns;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 交换库登记: the exchange databases that are read, by name. */
public final class ExchangeSources {

    private final SourceTable table;
    private final SealedPasswords passwords;
    private final AuditLog log;
    private final TransactionTemplate transaction;

    public ExchangeSources(DataSource database, SealedPasswords passwords) {
        this.table = new SourceTable(JdbcClient.create(database));
        this.passwords = passwords;
        this.log = new AuditLog(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** Of all instances on one registry, one at a time works on the source of a name. */
    public static Turns turns(DataSource database) {
        return new Turns(database, "exchange_turn", "source");
    }

    /** All, by name. */
    public List<ExchangeSource> all() {
        return table.all();
    }

    public Optional<ExchangeSource> find(String name) {
        return table.find(name);
    }

    /** Empty where it cannot be opened any more and has to be given anew. */
    public Optional<String> password(String name) {
        return table.secret(name).flatMap(secret -> passwords.open(name, secret));
    }

    /**
     * Adds a source, which is polled at once.
     *
     * @return what stands against it; empty when it was added
     */
    public List<Finding> add(ExchangeWish wish, Stamp stamp) {
        List<Finding> findings = wish.findings();
        if (!findings.isEmpty()) {
            return findings;
        }
        String secret = passwords.seal(wish.name(), wish.password().orElse(""));
        return ask(() -> {
            if (table.find(wish.name()).isPresent()) {
                return List.of(ExchangeReason.NAME_TAKEN.about("name", wish.name()));
            }
            table.insert(wish, secret, stamp);
            note(AuditDeed.ADDED, wish.name(), wish.url() + ' ' + wish.login(), stamp);
            return List.of();
        });
    }

    /**
     * Changes the settings of the source of that name; how far it has been read stays.
     *
     * @return what stands against it; empty when it was changed
     */
    public List<Finding> change(ExchangeWish wish, Stamp stamp) {
        List<Finding> findings = wish.findings();
        if (!findings.isEmpty()) {
            return findings;
        }
        return ask(() -> {
            Optional<ExchangeSource> before = table.find(wish.name());
            if (before.isEmpty() || !table.update(wish, stamp)) {
                return List.of(ExchangeReason.UNKNOWN.about("name", wish.name()));
            }
            note(AuditDeed.CHANGED, wish.name(), SourceChange.between(before.get(), wish), stamp);
            wish.password().ifPresent(password -> table.secret(wish.name(), passwords.seal(wish.name(), password)));
            return List.of();
        });
    }

    /** Leaves a source alone, or goes on with it. */
    public void pause(String name, boolean paused, Stamp stamp) {
        transaction.executeWithoutResult(status -> {
            table.pause(name, paused, stamp);
            note(paused ? AuditDeed.DISABLED : AuditDeed.ENABLED, name, "", stamp);
        });
    }

    /** Has it polled before its time. */
    public void poll(String name, Stamp stamp) {
        transaction.executeWithoutResult(status -> {
            table.ask(name);
            note(AuditDeed.POLLED, name, "", stamp);
        });
    }

    /** 通读: has every row read again from the beginning; what is known already ends as a duplicate. */
    public void readAnew(String name, Stamp stamp) {
        transaction.executeWithoutResult(status -> {
            table.forget(name);
            table.ask(name);
            note(AuditDeed.READ_ANEW, name, "", stamp);
        });
    }

    /** Forgets a source and how far it was read; what came from it stays. Waits for a poll under way. */
    public void remove(String name, Stamp stamp) {
        transaction.executeWithoutResult(status -> {
            table.delete(name);
            note(AuditDeed.REMOVED, name, "", stamp);
        });
    }

    private void note(AuditDeed deed, String name, String detail, Stamp stamp) {
        log.note(AuditEntry.of(AuditKind.EXCHANGE, deed, stamp, name, detail));
    }

    private List<Finding> ask(Supplier<List<Finding>> work) {
        List<Finding> findings = transaction.execute(status -> work.get());
        return findings == null ? List.of() : findings;
    }
}
