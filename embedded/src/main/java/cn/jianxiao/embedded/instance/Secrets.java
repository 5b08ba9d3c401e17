package cn.jianxiao.embedded.instance;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * 口令: passwords that an installation makes for itself at its first start and keeps in a file that only its owner may
 * read.
 *
 * @param clickhouse of the embedded store
 * @param cli of the account {@code cli}, which this command line uses
 */
public record Secrets(String clickhouse, String cli) {
    private static final int BYTES = 24;

    /** Those of the folder; made now when it has none. */
    public static Secrets of(DataFolder folder) throws IOException {
        var file = folder.secrets();
        if (Files.exists(file)) {
            return read(folder);
        }
        var random = new SecureRandom();
        var made = new Secrets(next(random), next(random));
        OwnerOnly.write(file, "clickhouse.password=%s%ncli.password=%s%n".formatted(made.clickhouse, made.cli));
        return made;
    }

    /** Those of a folder that already runs. */
    public static Secrets read(DataFolder folder) throws IOException {
        var kept = new Properties();
        kept.load(new StringReader(Files.readString(folder.secrets())));
        return new Secrets(kept.getProperty("clickhouse.password", ""), kept.getProperty("cli.password", ""));
    }

    private static String next(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Keeps passwords out of logs. */
    @Override
    public String toString() {
        return "Secrets";
    }
}
