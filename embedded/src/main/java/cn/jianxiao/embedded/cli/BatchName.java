package cn.jianxiao.embedded.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** 批次名: which import a record came with; safe in an address. */
final class BatchName {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_FILE = 60;

    private BatchName() {}

    static String of(Path file, Instant begun) {
        var name = String.valueOf(file.getFileName()).replaceAll("[^A-Za-z0-9._-]", "_");
        return name.substring(0, Math.min(name.length(), LONGEST_FILE)) + "-" + MOMENT.format(begun);
    }
}
