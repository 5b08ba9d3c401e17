package cn.jianxiao.ingest.load;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** 批次名: of a file that is brought in at a moment; people find it again in the account. */
public final class BatchNames {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST = 60;

    private BatchNames() {}

    public static String of(String fileName, Instant begun) {
        String safe = fileName.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        return safe.substring(0, Math.min(LONGEST, safe.length())) + "-" + MOMENT.format(begun);
    }
}
