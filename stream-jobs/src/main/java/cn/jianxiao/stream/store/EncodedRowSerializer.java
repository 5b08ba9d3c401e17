package cn.jianxiao.stream.store;

import cn.jianxiao.stream.type.RecordSerializer;
import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** The table's place, then the bytes as they are. */
public final class EncodedRowSerializer extends RecordSerializer<EncodedRow> {

    public static final EncodedRowSerializer INSTANCE = new EncodedRowSerializer();

    private EncodedRowSerializer() {}

    @Override
    public EncodedRow createInstance() {
        return new EncodedRow(0, new byte[0]);
    }

    @Override
    public void serialize(EncodedRow row, DataOutputView target) throws IOException {
        target.writeByte(row.table());
        writeBytes(row.bytes(), target);
    }

    @Override
    public EncodedRow deserialize(DataInputView source) throws IOException {
        return new EncodedRow(source.readByte(), readBytes(source));
    }

    @Override
    public TypeSerializerSnapshot<EncodedRow> snapshotConfiguration() {
        return new Snapshot();
    }

    /** Names the serializer in a snapshot. */
    public static final class Snapshot extends SimpleTypeSerializerSnapshot<EncodedRow> {
        public Snapshot() {
            super(() -> INSTANCE);
        }
    }
}
