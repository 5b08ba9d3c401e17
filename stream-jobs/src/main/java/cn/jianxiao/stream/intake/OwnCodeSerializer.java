package cn.jianxiao.stream.intake;

import cn.jianxiao.stream.type.RecordSerializer;
import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** System, text and project, one after the other. */
public final class OwnCodeSerializer extends RecordSerializer<OwnCode> {

    public static final OwnCodeSerializer INSTANCE = new OwnCodeSerializer();

    private OwnCodeSerializer() {}

    @Override
    public OwnCode createInstance() {
        return new OwnCode("", "", "");
    }

    @Override
    public void serialize(OwnCode code, DataOutputView target) throws IOException {
        target.writeUTF(code.system());
        target.writeUTF(code.text());
        target.writeUTF(code.project());
    }

    @Override
    public OwnCode deserialize(DataInputView source) throws IOException {
        return new OwnCode(source.readUTF(), source.readUTF(), source.readUTF());
    }

    @Override
    public TypeSerializerSnapshot<OwnCode> snapshotConfiguration() {
        return new Snapshot();
    }

    /** Names the serializer in a snapshot. */
    public static final class Snapshot extends SimpleTypeSerializerSnapshot<OwnCode> {
        public Snapshot() {
            super(() -> INSTANCE);
        }
    }
}
