package cn.jianxiao.sql.row;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventFlag;

/**
 * 事件存档: an event as it arrived. From these rows everything else can be computed again. Where an event arrived several
 * times with the same content the earliest arrival stays; a different content under the same id is a row of its own.
 *
 * @param batch the import or request it came in, may be empty
 * @param digest what tells its content from another, see {@link EventDigest}
 * @param takenBack whether it is refused by now, though it was linked before (GD5)
 * @param turn grows with each change of mind about it, from 0
 */
public record EventRow(ApprovalEvent event, String batch, long digest, boolean takenBack, int turn) implements Row {

    private static final int TURN_BITS = 46; // above every time of arrival in ms up to the year 4199

    public static final RowTable<EventRow> TABLE = EventColumns.content(RowTable.named("event_log"))
            .instant("received_at", row -> row.event().receivedAt())
            .text("batch", EventRow::batch)
            .big("digest", EventRow::digest)
            .bool("taken_back", EventRow::takenBack)
            .big("version", EventRow::version)
            .build();

    public static EventRow of(ApprovalEvent event, String batch) {
        return of(event, batch, false, 0);
    }

    public static EventRow of(ApprovalEvent event, String batch, boolean takenBack, int turn) {
        return new EventRow(event, batch, EventDigest.of(event), takenBack, turn);
    }

    /** Falls with the time of arrival, so that of one turn the earliest is the greatest: 2^63 - ms as an unsigned number. */
    public long version() {
        return Long.MIN_VALUE - event.receivedAt().toEpochMilli() + ((long) turn << TURN_BITS);
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
