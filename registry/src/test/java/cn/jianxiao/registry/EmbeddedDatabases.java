package cn.jianxiao.registry;

import cn.jianxiao.registry.database.RegistryDatabase;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;

/** The two databases that every contract is held on, migrated and empty. */
public final class EmbeddedDatabases implements AutoCloseable {

    private final HikariDataSource database;
    private final DataSource guarded;
    private final AutoCloseable server;

    private EmbeddedDatabases(HikariDataSource database, AutoCloseable server) {
        this.database = database;
        this.guarded = new OneAtATime(database);
        this.server = server;
    }

    /** H2 in a file of that folder. */
    public static EmbeddedDatabases h2(Path folder) {
        return new EmbeddedDatabases(RegistryDatabase.open(RegistryDatabase.fileIn(folder), "sa", ""), () -> {});
    }

    /** H2 of its own, gone with the process. */
    public static EmbeddedDatabases h2InMemory() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        return new EmbeddedDatabases(RegistryDatabase.open(url, "sa", ""), () -> {});
    }

    /** A PostgreSQL server of its own. */
    public static EmbeddedDatabases postgres() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            String url = server.getJdbcUrl("postgres", "postgres");
            return new EmbeddedDatabases(RegistryDatabase.open(url, "postgres", "postgres"), server);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    /** No thread gets two connections at once from it. */
    public DataSource source() {
        return guarded;
    }

    @Override
    public void close() throws Exception {
        database.close();
        server.close();
    }
}
