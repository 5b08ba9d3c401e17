package cn.jianxiao.ingest.drop;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 值守: looks into the drop folder all the time; of several processes that were given the same one, only the first. */
public final class DropWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DropWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TROUBLE = Duration.ofSeconds(20);
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private final Path root;
    private final DropFolder folder;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("drop-folder").unstarted(this::watch);

    public DropWatch(Path root, DropFolder folder) {
        this.root = root;
        this.folder = folder;
    }

    /** Makes the folder where there is none, and begins. */
    public void start() throws IOException {
        Files.createDirectories(root);
        thread.start();
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join(FAREWELL);
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            try (FileChannel file = FileChannel.open(
                            root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = file.tryLock()) {
                watch(lock);
            } catch (IOException e) {
                LOG.warn("The drop folder {} cannot be looked into; trying again", root, e);
                pause(TROUBLE);
            }
        }
    }

    private void watch(@Nullable FileLock lock) throws IOException {
        if (lock == null) {
            pause(TROUBLE);
            return;
        }
        while (!Thread.currentThread().isInterrupted()) {
            try {
                folder.round();
                pause(PAUSE);
            } catch (RuntimeException e) { // the registry may be away for a while
                LOG.warn("A file in the drop folder {} could not be dealt with; trying again", root, e);
                pause(TROUBLE);
            }
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
