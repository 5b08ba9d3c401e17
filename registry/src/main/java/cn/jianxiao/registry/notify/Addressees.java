package cn.jianxiao.registry.notify;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.audit.AuditDeed;
import cn.jianxiao.registry.audit.AuditEntry;
import cn.jianxiao.registry.audit.AuditKind;
import cn.jianxiao.registry.audit.AuditLog;
import cn.jianxiao.registry.database.SealedPasswords;
import cn.jianxiao.registry.database.StampColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 收件人登记: who gets the digests. Secrets are sealed: the registry's database alone does not tell them. */
public final class Addressees {

    private static final String OWNER = "notify ";

    private final JdbcClient jdbc;
    private final SealedPasswords secrets;
    private final AuditLog log;
    private final TransactionTemplate transaction;

    public Addressees(DataSource database, SealedPasswords secrets) {
        this.jdbc = JdbcClient.create(database);
        this.secrets = secrets;
        this.log = new AuditLog(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** All, by source. */
    public List<Addressee> all() {
        return jdbc.sql("select * from notify_addressee order by source, channel, target")
                .query(Addressees::addressee)
                .list();
    }

    /** With which what goes to it is signed; empty where there is none, or it has to be given anew. */
    public Optional<String> secret(Addressee addressee) {
        return jdbc.sql("select secret from notify_addressee where number = ?")
                .param(addressee.number())
                .query(String.class)
                .optional()
                .filter(text -> !text.isEmpty())
                .flatMap(text -> secrets.open(OWNER + addressee.target(), text));
    }

    /**
     * Adds an addressee, whose first digest comes the next time that digests are due.
     *
     * @return what stands against it; empty when it was added
     */
    public List<Finding> add(AddresseeWish wish, Stamp stamp) {
        List<Finding> findings = wish.findings();
        if (!findings.isEmpty()) {
            return findings;
        }
        if (wish.channel() == Channel.WEBHOOK && wish.secret().isEmpty()) {
            return List.of(NotifyReason.SECRET_MISSING.about("secret", ""));
        }
        return unlessTaken(
                wish,
                entry(AuditDeed.ADDED, wish.target(), told(wish), stamp),
                () -> jdbc.sql("insert into notify_addressee (source, channel, target, language,"
                                + " active, secret, added_at, account, department, stamped_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        .params(wish.source(), wish.channel().name(), wish.target())
                        .params(wish.language().toLanguageTag(), wish.active())
                        .params(
                                wish.secret()
                                        .map(secret -> sealed(wish, secret))
                                        .orElse(""),
                                StampColumns.time(stamp))
                        .params(stamp.by().account(), stamp.by().department(), StampColumns.time(stamp))
                        .update());
    }

    /**
     * Changes an addressee. A webhook's secret is kept only where its address stays: it is nobody else's.
     *
     * @return what stands against it; empty when it was changed
     */
    public List<Finding> change(Addressee present, AddresseeWish wish, Stamp stamp) {
        List<Finding> findings = wish.findings();
        if (!findings.isEmpty()) {
            return findings;
        }
        Optional<String> secret =
                wish.secret().or(() -> wish.target().equals(present.target()) ? secret(present) : Optional.empty());
        if (wish.channel() == Channel.WEBHOOK && secret.isEmpty()) {
            return List.of(NotifyReason.SECRET_MISSING.about("secret", ""));
        }
        return unlessTaken(
                wish,
                entry(AuditDeed.CHANGED, present.target(), told(wish), stamp),
                () -> jdbc.sql("update notify_addressee set source = ?, channel = ?, target = ?,"
                                + " language = ?, active = ?, secret = ?, account = ?, department = ?, stamped_at = ?"
                                + " where number = ?")
                        .params(wish.source(), wish.channel().name(), wish.target())
                        .params(wish.language().toLanguageTag(), wish.active())
                        .param(secret.map(text -> sealed(wish, text)).orElse(""))
                        .params(
                                stamp.by().account(),
                                stamp.by().department(),
                                StampColumns.time(stamp),
                                present.number())
                        .update());
    }

    /** Forgets an addressee; what was sent to it stays in the list. */
    public void remove(Addressee addressee, Stamp stamp) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from notify_addressee where number = ?")
                    .param(addressee.number())
                    .update();
            log.note(entry(AuditDeed.REMOVED, addressee.target(), addressee.source(), stamp));
        });
    }

    private static AuditEntry entry(AuditDeed deed, String target, String detail, Stamp stamp) {
        return AuditEntry.of(AuditKind.NOTIFICATION, deed, stamp, target, detail);
    }

    /** What an addressee is since then; of a secret, that there is another. */
    private static String told(AddresseeWish wish) {
        return String.join(
                        " ",
                        wish.target(),
                        wish.source().isEmpty() ? "*" : wish.source(),
                        wish.language().toLanguageTag(),
                        wish.active() ? "on" : "off")
                + wish.secret().map(secret -> " secret").orElse("");
    }

    private String sealed(AddresseeWish wish, String secret) {
        return secrets.seal(OWNER + wish.target(), secret);
    }

    private List<Finding> unlessTaken(AddresseeWish wish, AuditEntry entry, Write write) {
        try {
            boolean written = Boolean.TRUE.equals(transaction.execute(status -> {
                boolean any = write.rows() > 0;
                if (any) {
                    log.note(entry);
                }
                return any;
            }));
            return written ? List.of() : List.of(NotifyReason.UNKNOWN.about("target", wish.target()));
        } catch (DuplicateKeyException taken) { // a finding for the one who asked
            return List.of(NotifyReason.TAKEN.about("target", wish.target()));
        }
    }

    @FunctionalInterface
    private interface Write {
        int rows();
    }

    static Addressee addressee(ResultSet row, int number) throws SQLException {
        return new Addressee(
                row.getLong("number"),
                row.getString("source"),
                Channel.valueOf(row.getString("channel")),
                row.getString("target"),
                Locale.forLanguageTag(row.getString("language")),
                row.getBoolean("active"),
                StampColumns.of(row));
    }
}
