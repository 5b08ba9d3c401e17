package cn.jianxiao.registry.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.registry.settings.RegistrySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
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

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    @TempDir
    Path folder;

    private Accounts accounts;

    abstract DataSource database();

    @BeforeEach
    void empty() {
        JdbcClient.create(database()).sql("delete from account").update();
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
