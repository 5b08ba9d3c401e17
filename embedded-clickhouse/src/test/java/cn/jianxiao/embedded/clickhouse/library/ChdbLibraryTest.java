package cn.jianxiao.embedded.clickhouse.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jianxiao.embedded.clickhouse.failure.ClickHouseUnavailable;
import cn.jianxiao.embedded.clickhouse.failure.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With scripts in the place of npm, so that nothing is downloaded. */
class ChdbLibraryTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    /** An npm whose archive holds a small library, for a platform whose checksum the registry announces. */
    private Npm npm(String announced, String entry) throws IOException, InterruptedException {
        Path content = Files.createDirectories(folder.resolve("made/package"));
        Files.writeString(content.resolve(entry), "the library");
        Path archive = folder.resolve("made.tgz");
        new ProcessBuilder(
                        "tar",
                        "czf",
                        archive.toString(),
                        "-C",
                        content.getParent().toString(),
                        "package")
                .start()
                .waitFor();
        String integrity = announced.isEmpty() ? new Archive(archive).integrity() : announced;
        return script("echo run >> " + folder + "/runs; case $1 in pack) cp " + archive + " . ;; view) echo "
                + integrity + " ;; esac");
    }

    private Npm script(String body) throws IOException {
        Path script = Files.writeString(folder.resolve("npm"), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return new Npm(script.toString());
    }

    private ChdbLibrary library(Platform platform, Npm npm) {
        return new ChdbLibrary(
                Optional.ofNullable(platform),
                folder.resolve("cache"),
                npm,
                new PrintStream(progress, true, StandardCharsets.UTF_8));
    }

    private void assertRefused(ChdbLibrary library, Text reason) {
        assertThatExceptionOfType(ClickHouseUnavailable.class)
                .isThrownBy(library::find)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void the_library_is_fetched_once_and_nothing_else_is_kept() throws Exception {
        ChdbLibrary library = library(Platform.LINUX_ARM64, npm("", "libchdb.so"));
        Path file = library.find();
        assertThat(file).hasContent("the library");
        assertThat(progress.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
        assertThat(library.find()).isEqualTo(file);
        assertThat(Files.readAllLines(folder.resolve("runs"))).hasSize(2);
        try (Stream<Path> kept = Files.list(file.getParent())) {
            assertThat(kept.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("libchdb.so", "lock");
        }
    }

    @Test
    void what_a_killed_fetch_left_is_no_obstacle() throws Exception {
        Path cache = folder.resolve("cache").resolve(Platform.LINUX_ARM64.cacheFolder());
        Files.createDirectories(cache.resolve("fetch/half"));
        Files.writeString(cache.resolve("fetch/old.tgz"), "half");
        Files.writeString(cache.resolve("libchdb.so.part"), "half of a library");
        assertThat(library(Platform.LINUX_ARM64, npm("", "libchdb.so")).find()).hasContent("the library");
        assertThat(cache.resolve("fetch")).doesNotExist();
    }

    @Test
    void of_several_that_start_at_once_one_fetches() throws Exception {
        ChdbLibrary library = library(Platform.LINUX_ARM64, npm("", "libchdb.so"));
        Callable<Path> find = library::find;
        try (ExecutorService starters = Executors.newFixedThreadPool(4)) {
            for (Future<Path> found : starters.invokeAll(List.of(find, find, find, find)))
                assertThat(found.get()).hasContent("the library");
        }
        assertThat(Files.readAllLines(folder.resolve("runs"))).hasSize(2);
    }

    @Test
    void a_library_with_another_checksum_is_not_used() throws Exception {
        assertRefused(library(Platform.LINUX_X64, npm("", "libchdb.so")), Text.CHECKSUM_WRONG);
        assertRefused(library(Platform.LINUX_ARM64, npm("sha512-other", "libchdb.so")), Text.CHECKSUM_WRONG);
        assertThat(folder.resolve("cache").resolve(Platform.LINUX_X64.cacheFolder()))
                .isDirectoryNotContaining("glob:**libchdb.so*");
    }

    @Test
    void what_is_missing_is_named() throws Exception {
        assertRefused(library(Platform.LINUX_ARM64, npm("", "other.so")), Text.NOT_IN_PACKAGE);
        assertRefused(
                library(Platform.LINUX_ARM64, new Npm(folder.resolve("nothing").toString())), Text.NO_NPM);
        assertRefused(library(Platform.LINUX_ARM64, script("echo E404 >&2; exit 1")), Text.NPM_FAILED);
        assertRefused(library(Platform.LINUX_ARM64, script("echo ENOSPC >&2; exit 1")), Text.NO_SPACE);
        assertRefused(library(null, new Npm("npm")), Text.NO_PLATFORM);
    }

    @Test
    void an_own_library_must_exist() throws IOException {
        Path own = Files.writeString(folder.resolve("own.so"), "");
        assertThat(ChdbLibrary.own(own)).isEqualTo(own);
        assertThatExceptionOfType(ClickHouseUnavailable.class)
                .isThrownBy(() -> ChdbLibrary.own(folder.resolve("none.so")))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Text.LIBRARY_MISSING));
    }

    @Test
    void the_cache_is_where_the_user_wants_it() {
        Path home = Path.of("/home/u");
        assertThat(Cache.root(Map.of(), home)).isEqualTo(Path.of("/home/u/.cache/jianxiao"));
        assertThat(Cache.root(Map.of("XDG_CACHE_HOME", "/x"), home)).isEqualTo(Path.of("/x/jianxiao"));
        assertThat(Cache.root(Map.of("XDG_CACHE_HOME", "/x", "JIANXIAO_CACHE", "/y"), home))
                .isEqualTo(Path.of("/y"));
    }
}
