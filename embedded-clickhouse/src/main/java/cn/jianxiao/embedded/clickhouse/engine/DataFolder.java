package cn.jianxiao.embedded.clickhouse.engine;

import cn.jianxiao.embedded.clickhouse.failure.ClickHouseUnavailable;
import cn.jianxiao.embedded.clickhouse.failure.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** 数据目录: held by this process alone. The engine has a lock of its own but only answers with a stack trace. */
final class DataFolder {
    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder take(Path path) {
        try {
            Files.createDirectories(path);
            return lock(path);
        } catch (IOException e) {
            throw new ClickHouseUnavailable(e, Text.FOLDER_UNUSABLE, path, String.valueOf(e.getMessage()));
        }
    }

    private static DataFolder lock(Path path) throws IOException {
        Path file = path.resolve("jianxiao.lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            String holder = Files.readString(file).strip();
            throw new ClickHouseUnavailable(
                    null, Text.FOLDER_IN_USE, path, holder.isEmpty() ? "" : " (" + holder + ") ");
        }
        channel.truncate(0);
        channel.write(
                StandardCharsets.UTF_8.encode("pid " + ProcessHandle.current().pid()));
        return new DataFolder(path, channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisJvm) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
