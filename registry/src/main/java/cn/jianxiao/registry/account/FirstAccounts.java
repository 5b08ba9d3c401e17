package cn.jianxiao.registry.account;

import cn.jianxiao.registry.settings.RegistrySettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The accounts an installation starts with: a whole cast for the demo, one administrator otherwise. Their generated
 * passwords are written once to a file that only the owner of the process reads.
 */
public final class FirstAccounts {

    /** Name of the account that the command line uses. */
    public static final String CLI = "cli";

    private static final List<Account> DEMO = List.of(
            Account.unbounded("admin", "管理员", Role.ADMINISTRATOR),
            Account.unbounded("supervisor", "市工改办", Role.SUPERVISOR),
            Account.ofDistricts("leader", "区领导", Role.DISTRICT_LEADER, Set.of("500103")),
            Account.ofDistricts("leader-gd", "区领导（广东）", Role.DISTRICT_LEADER, Set.of("440106")),
            Account.ofDistricts("staff", "工作人员", Role.STAFF, Set.of("500103")));

    private static final List<Account> ADMINISTRATOR = DEMO.subList(0, 1);

    private final Accounts accounts;
    private final RegistrySettings settings;
    private final ReadablePassword passwords = new ReadablePassword();

    public FirstAccounts(Accounts accounts, RegistrySettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /** Creates what is missing; called at each start. */
    public void ensure() {
        if (accounts.all().stream().allMatch(account -> account.name().equals(CLI))) {
            if (settings.demo()) {
                introduce(DEMO, settings.demoAccountsFile());
            } else {
                introduce(ADMINISTRATOR, settings.administratorFile());
            }
        }
        settings.cliPassword()
                .ifPresent(password -> accounts.ensure(Account.unbounded(CLI, "命令行", Role.ADMINISTRATOR), password));
    }

    /** The file is written inside the transaction: an account whose password nobody can read must not remain. */
    private void introduce(List<Account> cast, Path file) {
        Map<Account, String> introduced = new LinkedHashMap<>();
        cast.forEach(account -> introduced.put(account, passwords.next()));
        accounts.together(() -> {
            introduced.forEach(accounts::create);
            try {
                SecretFile.write(file, AccountLines.of(introduced));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write the first accounts to " + file, e);
            }
        });
    }
}
