package cn.jianxiao.sql.row;

import cn.jianxiao.approval.event.ApprovalEvent;

/**
 * 事件存档: an event as it arrived. From these rows everything else can be computed again. Where an event arrived several
 * times with the same content the earliest arrival stays; a different content under the same id is a row of its own.
 *
 * @param content all of it but when and with what it arrived, as the store takes it; encoded once, as the digest is of it
 * @param batch the import or request it came in, may be empty
 * @param digest what tells its content from another, see {@link EventDigest}
 * @param takenBack whether it is refused by now, though it was linked before (GD5)
 * @param turn grows with each change of mind about it, from 0
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares rows in production
public record EventRow(ApprovalEvent event, byte[] content, String batch, long digest, boolean takenBack, int turn)
        implements Row {

    private static final int TURN_BITS = 46; // above every time of arrival in ms up to the year 4199

    public static final RowTable<EventRow> TABLE = EventColumns.arrival(
                    EventColumns.content(RowTable.<EventRow>named("event_log"), EventRow::event))
            .build();

    private static final RowTable<EventRow> ARRIVAL =
            EventColumns.arrival(RowTable.named("event_log")).build();

    public EventRow(ApprovalEvent event, String batch, long digest, boolean takenBack, int turn) {
        this(event, EventDigest.content(event), batch, digest, takenBack, turn);
    }

    public static EventRow of(ApprovalEvent event, String batch) {
        return of(event, batch, false, 0);
    }

    public static EventRow of(ApprovalEvent event, String batch, boolean takenBack, int turn) {
        byte[] content = EventDigest.content(event);
        return new EventRow(event, content, batch, EventDigest.of(content), takenBack, turn);
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
        ARRIVAL.encode(this, out.append(content));
    }
}
