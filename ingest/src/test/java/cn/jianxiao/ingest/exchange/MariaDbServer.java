package cn.jianxiao.ingest.exchange;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A real MariaDB of this machine on a temporary folder and a free port, never run as root. */
final class MariaDbServer implements AutoCloseable {

    private static final List<String> PLACES = List.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final int port;
    private final Process server;

    private MariaDbServer(Path folder, int port, Process server) {
        this.folder = folder;
        this.port = port;
        this.server = server;
    }

    /** Whether this machine has one. */
    static boolean isInstalled() {
        return program("mariadbd").isPresent() && program("mariadb-install-db").isPresent();
    }

    static MariaDbServer start() {
        try {
            Path folder = Files.createTempDirectory(
                    "jianxiao-mariadb",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            handOver(folder);
            run(
                            folder,
                            List.of(
                                    program("mariadb-install-db").orElseThrow(),
                                    "--no-defaults",
                                    "--datadir=" + folder.resolve("data"),
                                    "--auth-root-authentication-method=normal",
                                    "--skip-test-db"))
                    .waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            int port = freePort();
            Process server = run(
                    folder,
                    List.of(
                            program("mariadbd").orElseThrow(),
                            "--no-defaults",
                            "--datadir=" + folder.resolve("data"),
                            "--port=" + port,
                            "--bind-address=127.0.0.1",
                            "--socket=" + folder.resolve("s"),
                            "--pid-file=" + folder.resolve("pid"),
                            "--character-set-server=utf8mb4",
                            "--innodb-flush-log-at-trx-commit=2"));
            MariaDbServer started = new MariaDbServer(folder, port, server);
            started.awaitReady();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty database of that name. */
    String database(String name) {
        try (Connection root = DriverManager.getConnection(url(""), "root", "");
                Statement statement = root.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url(name);
    }

    private String url(String name) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + name;
    }

    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(20, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    private void awaitReady() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!server.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("MariaDB does not start: " + log(folder));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean answers() {
        try (Connection root = DriverManager.getConnection(url(""), "root", "")) {
            return root.isValid(5);
        } catch (SQLException notYet) { // asked again until the deadline
            return false;
        }
    }

    private static Process run(Path folder, List<String> command) throws IOException {
        List<String> whole =
                new ArrayList<>(isRoot() ? List.of("setpriv", "--reuid=nobody", "--clear-groups") : List.of());
        whole.addAll(command);
        return new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "log")))
                .start();
    }

    private static void handOver(Path folder) throws IOException {
        if (isRoot()) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<String> program(String name) {
        return PLACES.stream()
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String log(Path folder) {
        try (Stream<String> lines = Files.lines(folder.resolve("log"))) {
            return String.join("\n", lines.toList());
        } catch (IOException e) {
            return e.toString();
        }
    }
}
