package cn.jianxiao.ingest.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 内容标识: names a record by what it says, where its source gives it no name. */
final class ContentId {

    private static final int HALF = 16;

    private ContentId() {}

    static String of(String record) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(record.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HALF);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
