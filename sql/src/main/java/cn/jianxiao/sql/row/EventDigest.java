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

    private static final RowTable<EventRow> CONTENT =
            EventColumns.content(RowTable.named("event_log")).build();

    private EventDigest() {}

    public static long of(ApprovalEvent event) {
        RowBinary content = new RowBinary(512);
        CONTENT.encode(new EventRow(event, "", 0, false, 0), content);
        return ByteBuffer.wrap(sha256().digest(content.bytes())).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
