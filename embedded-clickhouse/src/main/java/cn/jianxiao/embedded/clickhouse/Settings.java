package cn.jianxiao.embedded.clickhouse;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * 启动参数 of an embedded server.
 *
 * @param data the folder that holds everything; one process at a time
 * @param port on 127.0.0.1, zero for a free one
 * @param database created if it is not there, and the one that drivers use unless they name another
 * @param memory limit in bytes for all queries together, merges and caches included
 */
public record Settings(Path data, int port, String user, String password, String database, long memory) {
    private static final long USUAL_MEMORY = 1L << 30;
    private static final int PASSWORD_BYTES = 16;

    /** A free port, user and database {@code jianxiao}, a new random password, 1 GiB. */
    public static Settings of(Path data) {
        byte[] password = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(password);
        return new Settings(data, 0, "jianxiao", HexFormat.of().formatHex(password), "jianxiao", USUAL_MEMORY);
    }

    public Settings withPort(int newPort) {
        return new Settings(data, newPort, user, password, database, memory);
    }

    public Settings withUser(String newUser, String newPassword) {
        return new Settings(data, port, newUser, newPassword, database, memory);
    }

    public Settings withDatabase(String newDatabase) {
        return new Settings(data, port, user, password, newDatabase, memory);
    }

    public Settings withMemory(long bytes) {
        return new Settings(data, port, user, password, database, bytes);
    }
}
