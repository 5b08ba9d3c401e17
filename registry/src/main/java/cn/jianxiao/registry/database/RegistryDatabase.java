package cn.jianxiao.registry.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;

/** Opens the registry's database and brings its schema up to date. */
public final class RegistryDatabase {

    private static final String MIGRATIONS = "classpath:cn/jianxiao/registry/migrations";
    private static final int CONNECTIONS = 8;

    /** Milliseconds; H2 gives up after two seconds otherwise, which a queue at one count may last. */
    private static final int LOCK_WAIT = 30_000;

    private static final String H2 = "jdbc:h2:";

    /**
     * H2 otherwise answers a question from its last answer for a moment after others committed, when another question
     * already sees what they did: then a version stands still that does not.
     */
    private static final String ANSWER_ANEW = ";OPTIMIZE_REUSE_RESULTS=FALSE";

    private RegistryDatabase() {}

    /**
     * The address of a database in a file of that folder. What is committed is in the file at once and not half a second
     * later: a code that was told to somebody must not be given again after the process was killed.
     */
    public static String fileIn(Path folder) {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve("registry")
                + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;QUERY_CACHE_SIZE=128";
    }

    /** A pool on the migrated database; the caller closes it. */
    public static HikariDataSource open(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("registry");
        config.setJdbcUrl(url.startsWith(H2) ? url + ANSWER_ANEW : url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionInitSql("set lock_timeout = " + LOCK_WAIT);
        HikariDataSource database = new HikariDataSource(config);
        try {
            Flyway.configure().dataSource(database).locations(MIGRATIONS).load().migrate();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }
}
