package cn.jianxiao.embedded.clickhouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * For tests and tools: the one server of this JVM, started when first asked for, in a temporary folder that goes with
 * the JVM. Every test class takes a database of its own and so sees no other's tables.
 *
 * <pre>{@code
 * SharedClickHouse.Database db = SharedClickHouse.newDatabase();
 * DriverManager.getConnection(db.jdbcUrl(), db.user(), db.password());
 * }</pre>
 */
public final class SharedClickHouse {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private SharedClickHouse() {}

    /**
     * @param url {@code http://127.0.0.1:PORT}, for client-v2
     * @param name of the database
     * @param jdbcUrl with the database in it
     */
    public record Database(String url, String name, String jdbcUrl, String user, String password) {}

    /** Holder: started once, by whoever asks first. */
    private static final class Shared {
        private static final ClickHouseServer SERVER = startInTemporaryFolder();
    }

    public static ClickHouseServer server() {
        return Shared.SERVER;
    }

    /** A new, empty database of kind Atomic. */
    public static Database newDatabase() {
        ClickHouseServer server = server();
        String name = "test_" + DATABASES.incrementAndGet();
        server.createDatabase(name);
        return new Database(
                server.url(), name, "jdbc:clickhouse:" + server.url() + "/" + name, server.user(), server.password());
    }

    private static ClickHouseServer startInTemporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("jianxiao-clickhouse");
            ClickHouseServer server = ClickHouseServer.start(Settings.of(folder));
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(null, () -> stop(server, folder), "clickhouse-stop", 8L << 20));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(ClickHouseServer server, Path folder) {
        server.close();
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> inside = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : inside) Files.deleteIfExists(path);
        } catch (IOException e) {
            System.err.println("left behind: " + folder + " (" + e.getMessage() + ")");
        }
    }
}
