package cn.jianxiao.stream.intake;

import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.stream.type.RecordSerializer;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/** The origin, then the envelope in its form on the wire, which is versioned by itself. */
public final class IncomingSerializer extends RecordSerializer<Incoming> {

    public static final IncomingSerializer INSTANCE = new IncomingSerializer();

    private transient @Nullable String lastTopic;

    private IncomingSerializer() {}

    @Override
    public Incoming createInstance() {
        Rejection nothing = new Rejection("", "", "", "", Instant.EPOCH, List.of(new Rejection.Reason("", "", "")), "");
        return new Incoming(new Origin("", 0, 0), new Envelope("", nothing));
    }

    @Override
    public void serialize(Incoming incoming, DataOutputView target) throws IOException {
        target.writeUTF(incoming.origin().topic());
        target.writeInt(incoming.origin().partition());
        target.writeLong(incoming.origin().offset());
        writeBytes(incoming.message(), target);
    }

    @Override
    public Incoming deserialize(DataInputView source) throws IOException {
        Origin origin = new Origin(known(source.readUTF()), source.readInt(), source.readLong());
        return Incoming.of(origin, readBytes(source));
    }

    /** One and the same text for a topic, since each event in the state names its own. */
    private String known(String topic) {
        String last = lastTopic; // several threads may use this: whichever they see is a topic
        if (last != null && last.equals(topic)) {
            return last;
        }
        lastTopic = topic;
        return topic;
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
