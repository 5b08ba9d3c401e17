package cn.jianxiao.registry.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The three tables of the accounts. */
final class AccountTable {

    private static final String COLUMNS = "select name, title, role, password_hash, enabled from account";

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Credential> find(String name) {
        return jdbc.sql(COLUMNS + " where name = ?")
                .param(name)
                .query(AccountTable::line)
                .optional()
                .map(this::credential);
    }

    List<Account> all() {
        return jdbc.sql(COLUMNS + " order by name").query(AccountTable::line).list().stream()
                .map(line -> credential(line).account())
                .toList();
    }

    void insert(Account account, String hash, Instant at) {
        OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into account (name, title, role, password_hash, enabled, created_at, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(account.name(), account.title(), account.role().name(), hash, account.enabled(), now, now)
                .update();
        insertScope(account);
    }

    /** Holds back whoever else would change one, so that two administrators cannot disable each other. */
    void lock() {
        jdbc.sql("update registry_counter set counted = counted + 1 where name = 'account'")
                .update();
    }

    /** All but the password. */
    void update(Account account, Instant at) {
        jdbc.sql("update account set title = ?, role = ?, enabled = ?, changed_at = ? where name = ?")
                .params(account.title(), account.role().name(), account.enabled(), at.atOffset(ZoneOffset.UTC))
                .param(account.name())
                .update();
        jdbc.sql("delete from account_district where account = ?")
                .param(account.name())
                .update();
        jdbc.sql("delete from account_department where account = ?")
                .param(account.name())
                .update();
        insertScope(account);
    }

    private void insertScope(Account account) {
        account.districts()
                .forEach(district -> jdbc.sql("insert into account_district (account, district) values (?, ?)")
                        .params(account.name(), district)
                        .update());
        account.departments()
                .forEach(department -> jdbc.sql("insert into account_department (account, department) values (?, ?)")
                        .params(account.name(), department)
                        .update());
    }

    void delete(String name) {
        jdbc.sql("delete from account where name = ?").param(name).update();
    }

    void changeHash(String name, String hash, Instant at) {
        jdbc.sql("update account set password_hash = ?, changed_at = ? where name = ?")
                .params(hash, at.atOffset(ZoneOffset.UTC), name)
                .update();
    }

    /** A row of the table itself: what hangs on it is asked for when its connection is free again. */
    private record Line(String name, String title, Role role, String hash, boolean enabled) {}

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("name"),
                row.getString("title"),
                Role.valueOf(row.getString("role")),
                row.getString("password_hash"),
                row.getBoolean("enabled"));
    }

    private Credential credential(Line line) {
        Account account = new Account(
                line.name(),
                line.title(),
                line.role(),
                names("select district from account_district where account = ?", line.name()),
                names("select department from account_department where account = ?", line.name()),
                line.enabled());
        return new Credential(account, line.hash());
    }

    private Set<String> names(String sql, String account) {
        return new HashSet<>(jdbc.sql(sql).param(account).query(String.class).list());
    }
}
