package cn.jianxiao.stream.intake;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.stream.type.RecordType;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.jspecify.annotations.Nullable;

/**
 * 来件: one record of a topic and where it stood.
 *
 * @param message the envelope in its form on the wire, as it came; never changed
 */
@SuppressWarnings("ArrayRecordComponent") // the message says what the envelope says
public record Incoming(Origin origin, Envelope envelope, byte[] message) {

    public static final TypeInformation<Incoming> TYPE = new RecordType<>(Incoming.class, IncomingSerializer.INSTANCE);

    /** A record whose message was made here. */
    public Incoming(Origin origin, Envelope envelope) {
        this(origin, envelope, EnvelopeCodec.encode(envelope));
    }

    /**
     * A record as it stands on the wire.
     *
     * @throws IllegalArgumentException if it is no message of ours
     */
    public static Incoming of(Origin origin, byte[] message) {
        return new Incoming(origin, EnvelopeCodec.decode(message), message);
    }

    /** What keeps records together: the project, or the source of what belongs to none. */
    public String key() {
        return envelope.content().key();
    }

    /**
     * When it happened, in milliseconds. Only events tell the time: a registration may be of any date.
     *
     * @param otherwise for what tells none
     */
    public long occurredAt(long otherwise) {
        return envelope.content() instanceof ApprovalEvent event
                ? event.occurredAt().toEpochMilli()
                : otherwise;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Incoming that && origin.equals(that.origin) && envelope.equals(that.envelope);
    }

    @Override
    public int hashCode() {
        return origin.hashCode();
    }
}
