package cn.jianxiao.embedded.clickhouse.engine;

import cn.jianxiao.embedded.clickhouse.failure.ClickHouseUnavailable;
import cn.jianxiao.embedded.clickhouse.failure.Text;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * 引擎: ClickHouse inside this process. A process has one, on one data folder, and a data folder has one process.
 *
 * <p>Threads that call it need stacks of {@link #STACK} bytes (its parser recurses) and must be platform threads (a
 * call into it holds a virtual thread's carrier).
 */
public final class Engine implements AutoCloseable {
    public static final long STACK = 8L << 20;

    private static final AtomicReference<Optional<Path>> RUNNING = new AtomicReference<>(Optional.empty());

    private final Chdb chdb;
    private final List<byte[]> arguments;
    private final DataFolder folder;
    private final Connection keeper;

    private Engine(Chdb chdb, List<byte[]> arguments, DataFolder folder, Connection keeper) {
        this.chdb = chdb;
        this.arguments = arguments;
        this.folder = folder;
        this.keeper = keeper;
    }

    /**
     * @param settings of the server, as {@code name=value}
     * @throws ClickHouseUnavailable if the library or the folder cannot be used
     */
    public static Engine start(Path library, Path data, List<String> settings) {
        Path place = data.toAbsolutePath().normalize();
        Optional<Path> other = RUNNING.compareAndExchange(Optional.empty(), Optional.of(place));
        if (other.isPresent()) throw new ClickHouseUnavailable(null, Text.ENGINE_IN_USE, other.get(), place);
        try {
            return boot(library, place, settings);
        } catch (RuntimeException | Error e) {
            RUNNING.set(Optional.empty());
            throw e;
        }
    }

    private static Engine boot(Path library, Path place, List<String> settings) {
        Chdb chdb = load(library);
        DataFolder folder = DataFolder.take(place);
        try {
            // Before the first connection: with the engine's own handlers the JVM hangs at its next null pointer.
            chdb.setSignalHandlersEnabled(0);
            Environment.timeZone("UTC");
            List<byte[]> arguments = new ArrayList<>();
            Stream.concat(
                            Stream.of("clickhouse", "--path=" + place),
                            settings.stream().map(s -> "--" + s))
                    .forEach(a -> arguments.add(a.getBytes(StandardCharsets.UTF_8)));
            return new Engine(chdb, arguments, folder, connect(chdb, arguments, place));
        } catch (RuntimeException | Error e) {
            folder.release();
            throw e;
        }
    }

    private static Chdb load(Path library) {
        try {
            return CLibrary.bind(library, "chdb_", Chdb.class);
        } catch (IllegalArgumentException | UnsatisfiedLinkError e) {
            throw new ClickHouseUnavailable(e, Text.LIBRARY_UNUSABLE, library, String.valueOf(e.getMessage()));
        }
    }

    private static Connection connect(Chdb chdb, List<byte[]> arguments, Path place) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment pointer = chdb.connect(arguments.size(), CText.copies(arena, arguments));
            if (pointer.address() == 0) throw new ClickHouseUnavailable(null, Text.ENGINE_REFUSED, place);
            return new Connection(chdb, pointer);
        }
    }

    /** @param database empty for the engine's default */
    public Connection connect(String database, Map<String, String> settings) {
        Connection connection = connect(chdb, arguments, folder.path());
        try {
            if (!database.isEmpty()) connection.use(database);
            connection.set(settings);
            return connection;
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    public String version() {
        return keeper.value("SELECT version()");
    }

    /** As its own database of kind Atomic: tables in the one called default could reach the machine's files. */
    public void createDatabase(String name) {
        keeper.run(Statement.of("CREATE DATABASE IF NOT EXISTS " + Quoted.name(name) + " ENGINE = Atomic"))
                .close();
    }

    /** Asks every running query to end; they end soon after. */
    public void cancelQueries() {
        keeper.run(Statement.of("KILL QUERY WHERE query NOT LIKE 'KILL%' ASYNC"))
                .close();
    }

    /**
     * All other connections must be closed before: with the last one the engine stops by itself. {@code chdb_shutdown}
     * is not called, for after it the process could never start an engine again.
     */
    @Override
    public void close() {
        keeper.close();
        folder.release();
        RUNNING.set(Optional.empty());
    }
}
