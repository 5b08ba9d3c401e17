package cn.jianxiao.embedded.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 检查点目录: {@code <job>/chk-N/_metadata}, a new job folder after each start. Flink tidies up only after the job that
 * runs; what earlier ones left is tidied here.
 */
record CheckpointFolder(Path root) {
    /** Ways back, should the newest not load. */
    static final int KEPT = 3;

    /** Written last: a folder without it is a checkpoint that was not finished. */
    private static final String COMPLETE = "_metadata";

    private static final String CHECKPOINT = "chk-";

    /** Those that were finished. */
    List<Path> newestFirst() throws IOException {
        var complete = new ArrayList<Completed>();
        for (var job : children(root)) {
            for (var checkpoint : children(job)) {
                var metadata = checkpoint.resolve(COMPLETE);
                if (Files.exists(metadata)) {
                    complete.add(new Completed(checkpoint, Files.getLastModifiedTime(metadata), number(checkpoint)));
                }
            }
        }
        return complete.stream()
                .sorted(Completed.NEWEST_FIRST)
                .map(Completed::folder)
                .toList();
    }

    /** Deletes what no start needs: older checkpoints, unfinished ones, and jobs' folders without any. No job may run. */
    void prune() throws IOException {
        var kept = new HashSet<Path>(newestFirst().stream().limit(KEPT).toList());
        for (var job : children(root)) {
            var checkpoints =
                    children(job).stream().filter(one -> isCheckpoint(one)).toList();
            if (checkpoints.stream().noneMatch(kept::contains)) {
                delete(job);
                continue;
            }
            for (var checkpoint : checkpoints) {
                if (!kept.contains(checkpoint)) {
                    delete(checkpoint);
                }
            }
        }
    }

    private record Completed(Path folder, FileTime at, long number) {
        static final Comparator<Completed> NEWEST_FIRST = Comparator.comparing(Completed::at)
                .thenComparing(Completed::number)
                .reversed();
    }

    private static boolean isCheckpoint(Path folder) {
        return name(folder).startsWith(CHECKPOINT);
    }

    private static long number(Path checkpoint) {
        var digits = name(checkpoint).replaceFirst("^" + CHECKPOINT, "");
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure) throws IOException {
                if (failure != null && !(failure instanceof NoSuchFileException)) {
                    throw failure;
                }
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
