package cn.jianxiao.sql.row;

import cn.jianxiao.approval.event.ApprovalEvent;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * 内容摘要: 64 bits of the SHA-256 of an event's content without its arrival. Two deliveries of one event have the same
 * digest whenever and in whatever batch they came; a correction under the same id has another.
 */
public final class EventDigest {

    private static final RowTable<ApprovalEvent> CONTENT = EventColumns.content(
                    RowTable.<ApprovalEvent>named("event_log"), event -> event)
            .build();

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(EventDigest::sha256);

    private EventDigest() {}

    public static long of(ApprovalEvent event) {
        return of(content(event));
    }

    /** Of an event's content as {@link #content} gives it. */
    static long of(byte[] content) {
        return ByteBuffer.wrap(SHA_256.get().digest(content)).getLong();
    }

    static byte[] content(ApprovalEvent event) {
        RowBinary content = new RowBinary(512);
        CONTENT.encode(event, content);
        return content.bytes();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
