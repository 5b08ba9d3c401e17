package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.EventSet;
import cn.jianxiao.approval.link.Link;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.intake.Origin;
import java.util.List;

/**
 * 在卷事件: one distinct event of a case and how it stands. Linked, waiting or refused, it is kept: what becomes known later
 * may change how it stands. Immutable. Messages are kept in their wire form, a tenth of the room that objects take.
 *
 * @param reason why it waits or is refused, empty where it is linked
 * @param lines the version of its line of the account: 1 while it waits from the start, 2 where it does not, and one more
 *     for each change of mind
 * @param origin where the record stood that the account names; {@link #NOWHERE} where an earlier release did not note it
 * @param first that record's message
 * @param digest of the event's content, to tell most others from it without reading it
 * @param earliest the same event as it arrived earliest, which is what counts; nearly always {@code first}
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record HeldEvent(
        Standing standing, String reason, int lines, Origin origin, long digest, byte[] first, byte[] earliest) {

    static final Origin NOWHERE = new Origin("", 0, -1);

    private static final int PENDING = 1;
    private static final int SETTLED = 2;

    static HeldEvent of(Incoming incoming, long digest, Link link) {
        Standing standing = Standing.of(link);
        byte[] message = incoming.message();
        return new HeldEvent(
                standing,
                Standing.reason(link),
                standing == Standing.WAITING ? PENDING : SETTLED,
                incoming.origin(),
                digest,
                message,
                message);
    }

    boolean isLinked() {
        return standing == Standing.LINKED;
    }

    boolean isAccounted() {
        return !origin.equals(NOWHERE);
    }

    /** The event as it arrived earliest. */
    ApprovalEvent event() {
        return (ApprovalEvent) EnvelopeCodec.decode(earliest).content();
    }

    String batch() {
        return EnvelopeCodec.decode(earliest).batch();
    }

    /** The record that the account names. */
    Incoming incoming() {
        return Incoming.of(origin, first);
    }

    /** How often it was linked or taken back since it was first settled. */
    int turn() {
        return Math.max(0, lines - SETTLED);
    }

    /** As it stands by another judgement; the same instance where that says nothing new. */
    HeldEvent judged(Link link) {
        Standing now = Standing.of(link);
        String why = Standing.reason(link);
        return now == standing && why.equals(reason)
                ? this
                : new HeldEvent(now, why, Math.max(lines + 1, SETTLED), origin, digest, first, earliest);
    }

    HeldEvent arrivedEarlier(Envelope same) {
        return new HeldEvent(standing, reason, lines, origin, digest, first, EnvelopeCodec.encode(same));
    }

    /** Whether it is the same content, whenever it arrived. */
    boolean isSame(ApprovalEvent other, long digestOfOther) {
        return digest == digestOfOther && isSame(event(), other);
    }

    private static boolean isSame(ApprovalEvent one, ApprovalEvent other) {
        if (!one.id().equals(other.id()) || !one.source().equals(other.source())) {
            return false;
        }
        return switch (EventSet.of(List.of(one)).add(other)) {
            case SAME, EARLIER -> true;
            case NEW, REVISED -> false;
        };
    }
}
