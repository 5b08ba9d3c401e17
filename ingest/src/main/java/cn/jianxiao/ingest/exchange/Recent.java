package cn.jianxiao.ingest.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 近期已报: which rows were handed on lately, and what they said then, so that rows which are looked at again go out once. It
 * may forget: a repeated record is harmless.
 */
final class Recent {

    private static final int KEPT = 100_000;

    private final Map<Long, Boolean> kept = new LinkedHashMap<>();

    boolean knows(Outgoing record) {
        return kept.containsKey(digest(record));
    }

    void keep(Outgoing record) {
        kept.put(digest(record), Boolean.TRUE);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    private static long digest(Outgoing record) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(record.origin().id().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest(record.json().getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every platform has SHA-256", e);
        }
    }
}
