package cn.jianxiao.embedded.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 文件故障: what a person can do about a disk that is full, a folder that cannot be written to, or a file in its place. */
final class FileTrouble {

    private FileTrouble() {}

    /** The text's key and the file; empty where the failure is none of these. */
    static Optional<Failure> of(Exception failure) {
        if (!(failure instanceof FileSystemException trouble)) {
            return Optional.empty();
        }
        var file = trouble.getOtherFile() == null ? String.valueOf(trouble.getFile()) : trouble.getOtherFile();
        return key(trouble).map(key -> new Failure(failure, key, file));
    }

    private static Optional<String> key(FileSystemException trouble) {
        var reason = lower(trouble.getReason());
        if (reason.contains("no space") || reason.contains("quota")) {
            return Optional.of("fail.disk-full");
        }
        if (reason.contains("read-only") || trouble instanceof AccessDeniedException) {
            return Optional.of("fail.not-writable");
        }
        return trouble instanceof FileAlreadyExistsException || reason.contains("not a directory")
                ? Optional.of("fail.no-folder")
                : Optional.empty();
    }

    private static String lower(@Nullable String reason) {
        return reason == null ? "" : reason.toLowerCase(Locale.ROOT);
    }
}
