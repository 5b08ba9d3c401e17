package cn.jianxiao.stream.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** A project's state as a checkpoint keeps it. */
final class Stored {

    private Stored() {}

    static byte[] write(ProjectState state) {
        try {
            DataOutputSerializer out = new DataOutputSerializer(1024);
            ProjectStateSerializer.INSTANCE.serialize(state, out);
            return out.getCopyOfBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProjectState read(byte[] kept) {
        try {
            return ProjectStateSerializer.INSTANCE.deserialize(new DataInputDeserializer(kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
