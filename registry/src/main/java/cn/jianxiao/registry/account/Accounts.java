package cn.jianxiao.registry.account;

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
    private final TransactionTemplate transaction;
    private final PasswordEncoder encoder;
    private final Clock clock;

    /** @param encoder hashes new passwords and checks old ones */
    public Accounts(DataSource database, PasswordEncoder encoder, Clock clock) {
        this.table = new AccountTable(JdbcClient.create(database));
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
        });
    }

    /** Runs several changes as one: all of them happen or none. */
    public void together(Runnable changes) {
        transaction.executeWithoutResult(status -> changes.run());
    }

    private String hash(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new AccountRefused(AccountRefused.Reason.PASSWORD_TOO_SHORT);
        }
        return encoder.encode(password);
    }
}
