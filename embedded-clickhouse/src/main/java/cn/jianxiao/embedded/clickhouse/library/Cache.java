package cn.jianxiao.embedded.clickhouse.library;

import cn.jianxiao.embedded.clickhouse.failure.ClickHouseUnavailable;
import cn.jianxiao.embedded.clickhouse.failure.Text;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * 本机缓存: one library file that appears whole or not at all. Filling it is guarded by a file lock, so of several
 * processes that start at once one fetches and the others wait and find it.
 */
record Cache(Path folder) {
    static final int NEEDED_MB = 800;
    /** A file lock belongs to the whole JVM: its threads need a lock of their own. */
    private static final ReentrantLock IN_THIS_JVM = new ReentrantLock();

    interface Filler {
        void fill(Path target) throws IOException, InterruptedException;
    }

    /** {@code JIANXIAO_CACHE}, else {@code XDG_CACHE_HOME/jianxiao}, else {@code ~/.cache/jianxiao}. */
    static Path root(Map<String, String> environment, Path home) {
        String own = environment.getOrDefault("JIANXIAO_CACHE", "");
        if (!own.isBlank()) return Path.of(own);
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        return (xdg.isBlank() ? home.resolve(".cache") : Path.of(xdg)).resolve("jianxiao");
    }

    Path library() {
        return folder.resolve("libchdb.so");
    }

    Path filledBy(Filler filler) {
        if (Files.isRegularFile(library())) return library();
        IN_THIS_JVM.lock();
        try {
            Files.createDirectories(folder);
            try (FileChannel guard = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = guard.lock()) {
                if (!Files.isRegularFile(library())) fill(filler);
            }
            return library();
        } catch (IOException e) {
            throw unavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClickHouseUnavailable(e, Text.CACHE_FAILED, folder, "interrupted");
        } finally {
            IN_THIS_JVM.unlock();
        }
    }

    private void fill(Filler filler) throws IOException, InterruptedException {
        Path half = folder.resolve("libchdb.so.part");
        try {
            filler.fill(half);
            Files.move(half, library(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private ClickHouseUnavailable unavailable(IOException e) {
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        String said = String.valueOf(reason).toLowerCase(Locale.ROOT);
        if (e instanceof AccessDeniedException || said.contains("read-only"))
            return new ClickHouseUnavailable(e, Text.NO_PERMISSION, folder);
        if (said.contains("no space left") || said.contains("quota"))
            return new ClickHouseUnavailable(e, Text.NO_SPACE, folder, NEEDED_MB);
        return new ClickHouseUnavailable(e, Text.CACHE_FAILED, folder, String.valueOf(reason));
    }
}
