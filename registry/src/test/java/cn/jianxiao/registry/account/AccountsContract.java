package cn.jianxiao.registry.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.settings.RegistrySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What the accounts promise on every database. */
abstract class AccountsContract {

    private static final Account LEADER =
            new Account("leader", "区领导", Role.DISTRICT_LEADER, Set.of("500112", "500113"), Set.of("GH"), true);

    private static final Stamp ROOT = new Stamp(new Actor("root", ""), Instant.parse("2026-11-21T02:00:00Z"));

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    @TempDir
    Path folder;

    private Accounts accounts;

    abstract DataSource database();

    @BeforeEach
    void empty() {
        JdbcClient.create(database()).sql("delete from account").update();
        JdbcClient.create(database()).sql("delete from audit_entry").update();
        accounts = new Accounts(database(), encoder, Clock.systemUTC());
    }

    @Test
    void an_account_is_found_as_it_was_created() {
        accounts.create(LEADER, "long enough");
        assertThat(accounts.find("leader")).contains(LEADER);
        assertThat(accounts.find("nobody")).isEmpty();
        assertThat(accounts.all()).containsExactly(LEADER);
    }

    @Test
    void a_password_is_kept_as_a_bcrypt_hash_only() {
        accounts.create(LEADER, "long enough");
        String hash = accounts.credential("leader").orElseThrow().passwordHash();
        assertThat(hash).startsWith("{bcrypt}");
        assertThat(encoder.matches("long enough", hash)).isTrue();
    }

    @Test
    void a_taken_name_is_refused_and_nothing_changes() {
        accounts.create(LEADER, "long enough");
        assertThatThrownBy(() -> accounts.create(Account.unbounded("leader", "x", Role.SUPERVISOR), "long enough"))
                .isInstanceOf(AccountRefused.class)
                .hasMessageContaining("NAME_TAKEN");
        assertThat(accounts.find("leader")).contains(LEADER);
    }

    @Test
    void the_owner_changes_the_password_by_giving_the_current_one() {
        accounts.create(LEADER, "long enough");
        assertThatThrownBy(() -> accounts.changePassword("leader", "wrong", "another good one"))
                .hasMessageContaining("WRONG_PASSWORD");
        assertThatThrownBy(() -> accounts.changePassword("leader", "long enough", "short"))
                .hasMessageContaining("PASSWORD_TOO_SHORT");
        accounts.changePassword("leader", "long enough", "another good one");
        assertThat(encoder.matches(
                        "another good one",
                        accounts.credential("leader").orElseThrow().passwordHash()))
                .isTrue();
    }

    @Test
    void SH7_an_account_is_added_with_a_generated_password_that_is_told_once() {
        String password = accounts.add(LEADER, ROOT);
        assertThat(matches("leader", password)).isTrue();
        assertThatThrownBy(() -> accounts.add(LEADER, ROOT)).hasMessageContaining("NAME_TAKEN");
        assertThat(deeds()).containsExactly("ADDED");
        assertThat(told())
                .contains("区领导", "DISTRICT_LEADER", "500112,500113 / GH")
                .doesNotContain(password);
    }

    @Test
    void SH7_role_and_scope_of_an_account_change_and_before_and_after_are_in_the_audit_log() {
        accounts.add(LEADER, ROOT);
        Account after = new Account("leader", "区领导", Role.STAFF, Set.of("500112"), Set.of(), true);
        accounts.change(after, ROOT);
        accounts.change(after, ROOT);
        assertThat(accounts.find("leader")).contains(after);
        assertThat(deeds()).as("nothing is noted where nothing changes").containsExactly("ADDED", "CHANGED");
        assertThat(told()).contains("DISTRICT_LEADER → STAFF; 500112,500113 / GH → 500112 / *");
        assertThatThrownBy(() -> accounts.change(Account.unbounded("nobody", "x", Role.SUPERVISOR), ROOT))
                .hasMessageContaining("UNKNOWN");
    }

    @Test
    void SH7_an_account_is_disabled_and_enabled_and_keeps_its_password() {
        String password = accounts.add(LEADER, ROOT);
        accounts.change(LEADER.enabled(false), ROOT);
        assertThat(accounts.find("leader").orElseThrow().enabled()).isFalse();
        accounts.change(LEADER, ROOT);
        assertThat(matches("leader", password)).isTrue();
        assertThat(deeds()).containsExactly("ADDED", "DISABLED", "ENABLED");
    }

    @Test
    void SH7_a_forgotten_password_is_replaced_by_a_generated_one() {
        String first = accounts.add(LEADER, ROOT);
        String second = accounts.resetPassword("leader", ROOT);
        assertThat(matches("leader", first)).isFalse();
        assertThat(matches("leader", second)).isTrue();
        assertThat(deeds()).containsExactly("ADDED", "PASSWORD_RESET");
        assertThat(told()).doesNotContain(second);
    }

    @Test
    void SH7_the_last_administrator_stays_and_the_command_lines_does_not_count() {
        Account first = Account.unbounded("admin1", "一", Role.ADMINISTRATOR);
        Account second = Account.unbounded("admin2", "二", Role.ADMINISTRATOR);
        accounts.ensure(Account.unbounded(FirstAccounts.CLI, "命令行", Role.ADMINISTRATOR), "long enough");
        accounts.add(first, ROOT);
        accounts.add(second, ROOT);
        accounts.add(Account.ofDistricts("admin3", "三", Role.ADMINISTRATOR, Set.of("500112")), ROOT);
        accounts.change(first.enabled(false), ROOT);
        assertThatThrownBy(() -> accounts.change(second.enabled(false), ROOT))
                .hasMessageContaining("LAST_ADMINISTRATOR");
        assertThatThrownBy(() -> accounts.change(Account.unbounded("admin2", "二", Role.SUPERVISOR), ROOT))
                .hasMessageContaining("LAST_ADMINISTRATOR");
        assertThatThrownBy(() -> accounts.resetPassword(FirstAccounts.CLI, ROOT))
                .hasMessageContaining("RESERVED");
        assertThat(accounts.find("admin2").orElseThrow().enabled()).isTrue();
    }

    private boolean matches(String name, String password) {
        return encoder.matches(password, accounts.credential(name).orElseThrow().passwordHash());
    }

    private List<String> deeds() {
        return JdbcClient.create(database())
                .sql("select deed from audit_entry order by number")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private String told() {
        return String.join(
                "\n",
                JdbcClient.create(database())
                        .sql("select subject || ' ' || detail from audit_entry order by number")
                        .query((row, number) -> row.getString(1))
                        .list());
    }

    @Test
    void several_changes_together_happen_all_or_not_at_all() {
        assertThatThrownBy(() -> accounts.together(() -> {
                    accounts.create(LEADER, "long enough");
                    throw new IllegalStateException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void a_first_start_of_the_demo_introduces_its_cast_in_a_file_for_the_owner_only() throws IOException {
        RegistrySettings settings = settings(true, Optional.empty());
        new FirstAccounts(accounts, settings).ensure();
        Path file = settings.demoAccountsFile();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(file)).hasSize(5).allSatisfy(line -> {
            String[] parts = line.split("\t", -1);
            Credential known = accounts.credential(parts[0]).orElseThrow();
            assertThat(encoder.matches(parts[1], known.passwordHash())).isTrue();
            assertThat(known.account().title()).isEqualTo(parts[2]);
        });
        Files.delete(file);
        new FirstAccounts(accounts, settings).ensure();
        assertThat(file).doesNotExist();
    }

    @Test
    void without_the_demo_there_is_one_administrator() throws IOException {
        RegistrySettings settings = settings(false, Optional.empty());
        new FirstAccounts(accounts, settings).ensure();
        assertThat(accounts.all()).extracting(Account::role).containsExactly(Role.ADMINISTRATOR);
        assertThat(Files.readString(settings.administratorFile())).startsWith("admin\t");
    }

    @Test
    void the_command_lines_account_has_the_password_of_this_start() {
        new FirstAccounts(accounts, settings(true, Optional.of("first password"))).ensure();
        new FirstAccounts(accounts, settings(true, Optional.of("second password"))).ensure();
        Credential cli = accounts.credential(FirstAccounts.CLI).orElseThrow();
        assertThat(encoder.matches("second password", cli.passwordHash())).isTrue();
        assertThat(accounts.all()).hasSize(6);
    }

    private RegistrySettings settings(boolean demo, Optional<String> cliPassword) {
        return new RegistrySettings("", "", "", folder, demo, cliPassword);
    }
}
