package cn.jianxiao.sql.row;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventFlag;

/**
 * 事件存档: an event as it arrived. From these rows everything else can be computed again. Where an event arrived several
 * times with the same content the earliest arrival stays; a different content under the same id is a row of its own.
 *
 * @param batch the import or request it came in, may be empty
 * @param digest what tells its content from another, see {@link EventDigest}
 */
public record EventRow(ApprovalEvent event, String batch, long digest) implements Row {

    public static final RowTable<EventRow> TABLE = EventColumns.content(RowTable.named("event_log"))
            .instant("received_at", row -> row.event().receivedAt())
            .text("batch", EventRow::batch)
            .big("digest", EventRow::digest)
            .big("version", EventRow::version)
            .build();

    public static EventRow of(ApprovalEvent event, String batch) {
        return new EventRow(event, batch, EventDigest.of(event));
    }

    /** Falls with the time of arrival, so that the greatest is the earliest: 2^63 - ms as an unsigned number. */
    public long version() {
        return Long.MIN_VALUE - event.receivedAt().toEpochMilli();
    }

    @Override
    public RowTable<EventRow> table() {
        return TABLE;
    }

    @Override
    public void encode(RowBinary out) {
        TABLE.encode(this, out);
    }

    boolean is(EventFlag flag) {
        return event.is(flag);
    }
}
