package cn.jianxiao.embedded.clickhouse.library;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/** An npm package's archive: a gzipped tar of which one entry is wanted. */
record Archive(Path file) {
    private static final int BLOCK = 512;
    private static final int NAME_LENGTH = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int BUFFER = 1 << 16;

    /** In the form of a lock file: {@code sha512-} and base 64. */
    String integrity() throws IOException {
        MessageDigest digest = sha512();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return "sha512-" + Base64.getEncoder().encodeToString(digest.digest());
    }

    /** Writes the entry to the target; false if the archive has no such entry. */
    boolean extract(String entry, Path target) throws IOException {
        try (InputStream in =
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER), BUFFER)) {
            byte[] header = new byte[BLOCK];
            while (in.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
                long size = Long.parseLong(text(header, SIZE_AT, SIZE_LENGTH), 8);
                if (text(header, 0, NAME_LENGTH).equals(entry)) {
                    copy(in, size, target);
                    return true;
                }
                in.skipNBytes((size + BLOCK - 1) / BLOCK * BLOCK);
            }
            return false;
        }
    }

    private static void copy(InputStream in, long size, Path target) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (long left = size; left > 0; ) {
                int n = in.read(buffer, 0, (int) Math.min(BUFFER, left));
                if (n < 0) throw new EOFException("archive ends early");
                out.write(buffer, 0, n);
                left -= n;
            }
        }
    }

    private static String text(byte[] header, int at, int length) {
        String field = new String(header, at, length, StandardCharsets.US_ASCII);
        int end = field.indexOf('\0');
        return (end < 0 ? field : field.substring(0, end)).strip();
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-512", e);
        }
    }
}
