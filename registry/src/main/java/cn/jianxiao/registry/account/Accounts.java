package cn.jianxiao.registry.account;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.audit.AuditDeed;
import cn.jianxiao.registry.audit.AuditEntry;
import cn.jianxiao.registry.audit.AuditKind;
import cn.jianxiao.registry.audit.AuditLog;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** 账号登记: the accounts of one installation. Each change is one transaction. */
public final class Accounts {

    /** Shorter passwords are refused. */
    public static final int SHORTEST_PASSWORD = 10;

    private final AccountTable table;
    private final AuditLog log;
    private final TransactionTemplate transaction;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final ReadablePassword passwords = new ReadablePassword();

    /** @param encoder hashes new passwords and checks old ones */
    public Accounts(DataSource database, PasswordEncoder encoder, Clock clock) {
        this.table = new AccountTable(JdbcClient.create(database));
        this.log = new AuditLog(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.encoder = encoder;
        this.clock = clock;
    }

    public Optional<Account> find(String name) {
        return credential(name).map(Credential::account);
    }

    /** For the login only. */
    public Optional<Credential> credential(String name) {
        return table.find(name);
    }

    /** All accounts by name. */
    public List<Account> all() {
        return table.all();
    }

    /**
     * Adds an account.
     *
     * @throws AccountRefused if the name is taken or the password too short
     */
    public void create(Account account, String password) {
        String hash = hash(password);
        transaction.executeWithoutResult(status -> {
            if (table.find(account.name()).isPresent()) {
                throw new AccountRefused(AccountRefused.Reason.NAME_TAKEN);
            }
            table.insert(account, hash, clock.instant());
        });
    }

    /**
     * 新增账号, by an administrator.
     *
     * @return its generated password, which is told here and never again
     * @throws AccountRefused if the name is taken or the command line's
     */
    public String add(Account account, Stamp stamp) {
        refuseReserved(account.name());
        String password = passwords.next();
        transaction.executeWithoutResult(status -> {
            create(account, password);
            note(AuditDeed.ADDED, account.name(), AccountChange.told(account), stamp);
        });
        return password;
    }

    /**
     * 变更账号: other title, role or scope, disabled or enabled. It holds at once, also where the account is logged in.
     *
     * @throws AccountRefused if there is none of that name, it is the command line's, or nobody could administer any more
     */
    public void change(Account account, Stamp stamp) {
        refuseReserved(account.name());
        transaction.executeWithoutResult(status -> {
            table.lock();
            Account before = known(account.name());
            if (administers(before) && !administers(account) && administrators() == 1) {
                throw new AccountRefused(AccountRefused.Reason.LAST_ADMINISTRATOR);
            }
            table.update(account, clock.instant());
            AccountChange.deed(before, account)
                    .ifPresent(deed -> note(deed, account.name(), AccountChange.between(before, account), stamp));
        });
    }

    /**
     * 重置密码, by an administrator.
     *
     * @return the generated password, which is told here and never again
     * @throws AccountRefused if there is none of that name, or it is the command line's
     */
    public String resetPassword(String name, Stamp stamp) {
        refuseReserved(name);
        String password = passwords.next();
        String hash = hash(password);
        transaction.executeWithoutResult(status -> {
            known(name);
            table.changeHash(name, hash, clock.instant());
            note(AuditDeed.PASSWORD_RESET, name, "", stamp);
        });
        return password;
    }

    private Account known(String name) {
        return find(name).orElseThrow(() -> new AccountRefused(AccountRefused.Reason.UNKNOWN));
    }

    /** Of all districts and no machine: who of some districts only cannot help where nobody else is left. */
    private static boolean administers(Account account) {
        return account.enabled()
                && account.role() == Role.ADMINISTRATOR
                && account.seesEverything()
                && !account.name().equals(FirstAccounts.CLI);
    }

    private long administrators() {
        return all().stream().filter(Accounts::administers).count();
    }

    private static void refuseReserved(String name) {
        if (name.equals(FirstAccounts.CLI)) {
            throw new AccountRefused(AccountRefused.Reason.RESERVED);
        }
    }

    /** Makes the account exist just so, with this password, whatever was there under its name. */
    public void ensure(Account account, String password) {
        String hash = hash(password);
        transaction.executeWithoutResult(status -> {
            table.delete(account.name());
            table.insert(account, hash, clock.instant());
        });
    }

    /**
     * Replaces the password of an account by its owner.
     *
     * @throws AccountRefused if the account or the current password is wrong, or the new one too short
     */
    public void changePassword(String name, String current, String next) {
        String hash = hash(next);
        transaction.executeWithoutResult(status -> {
            Credential known = table.find(name)
                    .filter(found -> encoder.matches(current, found.passwordHash()))
                    .orElseThrow(() -> new AccountRefused(AccountRefused.Reason.WRONG_PASSWORD));
            table.changeHash(known.account().name(), hash, clock.instant());
            note(AuditDeed.PASSWORD_CHANGED, name, "", new Stamp(new Actor(name, ""), clock.instant()));
        });
    }

    /** Runs several changes as one: all of them happen or none. */
    public void together(Runnable changes) {
        transaction.executeWithoutResult(status -> changes.run());
    }

    private void note(AuditDeed deed, String name, String detail, Stamp stamp) {
        log.note(AuditEntry.of(AuditKind.ACCOUNT, deed, stamp, name, detail));
    }

    private String hash(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new AccountRefused(AccountRefused.Reason.PASSWORD_TOO_SHORT);
        }
        return encoder.encode(password);
    }
}
