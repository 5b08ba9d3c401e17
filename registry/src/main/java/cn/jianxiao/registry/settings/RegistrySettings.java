package cn.jianxiao.registry.settings;

import cn.jianxiao.registry.database.RegistryDatabase;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * 登记库的设置, from the properties {@code jianxiao.*}.
 *
 * @param url JDBC address; by default an H2 file in the data folder
 * @param user of the database
 * @param password of the database
 * @param folder {@code jianxiao.data}, where files of this installation lie
 * @param demo whether a first start creates the demo's accounts
 * @param cliPassword of the command line's own account, where one is wanted
 */
public record RegistrySettings(
        String url, String user, String password, Path folder, boolean demo, Optional<String> cliPassword) {

    /** Reads the settings, with their defaults. */
    public static RegistrySettings from(Environment environment) {
        Path folder = Path.of(environment.getProperty("jianxiao.data", "data"));
        return new RegistrySettings(
                environment.getProperty("jianxiao.registry.url", RegistryDatabase.fileIn(folder)),
                environment.getProperty("jianxiao.registry.user", "sa"),
                environment.getProperty("jianxiao.registry.password", ""),
                folder,
                environment.getProperty("jianxiao.demo", Boolean.class, false),
                Optional.ofNullable(environment.getProperty("jianxiao.cli.password"))
                        .filter(password -> !password.isBlank()));
    }

    public Path demoAccountsFile() {
        return folder.resolve("demo-accounts.txt");
    }

    public Path administratorFile() {
        return folder.resolve("administrator-account.txt");
    }
}
