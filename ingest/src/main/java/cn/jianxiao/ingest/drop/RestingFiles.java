package cn.jianxiao.ingest.drop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** 静置: a file is complete when nobody has written to it for a while; who writes slowly is waited for. */
final class RestingFiles {

    private final Duration rest;
    private final Clock clock;
    private final Map<Path, Look> looks = new HashMap<>();

    /** How a file looked, and since when. */
    private record Look(long size, FileTime changed, Instant since) {

        boolean isSame(BasicFileAttributes now) {
            return now.size() == size && now.lastModifiedTime().equals(changed);
        }
    }

    RestingFiles(Duration rest, Clock clock) {
        this.rest = rest;
        this.clock = clock;
    }

    /** Whether it looks as it did so long ago. */
    boolean isResting(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Look look = looks.get(file);
        if (look == null || !look.isSame(now)) {
            looks.put(file, new Look(now.size(), now.lastModifiedTime(), clock.instant()));
            return rest.isZero();
        }
        return !look.since().plus(rest).isAfter(clock.instant());
    }

    /** It has to rest anew. */
    void forget(Path file) {
        looks.remove(file);
    }

    /** Forgets all others. */
    void keep(Collection<Path> files) {
        looks.keySet().retainAll(files);
    }
}
