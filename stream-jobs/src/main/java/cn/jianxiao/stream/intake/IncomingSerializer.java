package cn.jianxiao.stream.intake;

import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.stream.type.RecordSerializer;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** The origin, then the envelope in its form on the wire, which is versioned by itself. */
public final class IncomingSerializer extends RecordSerializer<Incoming> {

    public static final IncomingSerializer INSTANCE = new IncomingSerializer();

    private IncomingSerializer() {}

    @Override
    public Incoming createInstance() {
        Rejection nothing = new Rejection("", "", Instant.EPOCH, List.of(new Rejection.Reason("", "", "")), "");
        return new Incoming(new Origin("", 0, 0), new Envelope("", nothing));
    }

    @Override
    public void serialize(Incoming incoming, DataOutputView target) throws IOException {
        target.writeUTF(incoming.origin().topic());
        target.writeInt(incoming.origin().partition());
        target.writeLong(incoming.origin().offset());
        writeBytes(EnvelopeCodec.encode(incoming.envelope()), target);
    }

    @Override
    public Incoming deserialize(DataInputView source) throws IOException {
        Origin origin = new Origin(source.readUTF(), source.readInt(), source.readLong());
        return new Incoming(origin, EnvelopeCodec.decode(readBytes(source)));
    }

    @Override
    public TypeSerializerSnapshot<Incoming> snapshotConfiguration() {
        return new Snapshot();
    }

    /** Names the serializer in a snapshot. */
    public static final class Snapshot extends SimpleTypeSerializerSnapshot<Incoming> {
        public Snapshot() {
            super(() -> INSTANCE);
        }
    }
}
