package cn.jianxiao.dashboard.file;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** 暂存文件: a file that a user sent, kept until its page is left and nobody reads it any more. */
public final class StoredFile {

    private final Path path;
    private final String name;
    private final long size;
    private final AtomicInteger readers = new AtomicInteger(1);

    public StoredFile(Path path, String name, long size) {
        this.path = path;
        this.name = name;
        this.size = size;
    }

    /** An empty file to be filled, which ends with this process at the latest. */
    static File create() throws IOException {
        File file = Files.createTempFile("jianxiao-upload-", ".tmp").toFile();
        file.deleteOnExit();
        return file;
    }

    public Path path() {
        return path;
    }

    /** As its user calls it. */
    public String name() {
        return name;
    }

    long size() {
        return size;
    }

    /** One more reads it. */
    void hold() {
        readers.incrementAndGet();
    }

    /** One less; the last one deletes it. */
    public void release() {
        if (readers.decrementAndGet() == 0) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
