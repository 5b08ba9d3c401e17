package cn.jianxiao.stream.project;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/**
 * 项目状态的存储形式. The first byte is the version of the form: a later form gets the next number, and every form that was
 * ever released stays readable, so that a savepoint of an older release can be restored.
 */
public final class ProjectStateSerializer extends TypeSerializerSingleton<ProjectState> {

    static final ProjectStateSerializer INSTANCE = new ProjectStateSerializer();

    /** The version that is written. */
    static final int VERSION = 3;

    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private static final long serialVersionUID = 1;

    private ProjectStateSerializer() {}

    @Override
    public boolean isImmutableType() {
        return false;
    }

    @Override
    public ProjectState createInstance() {
        return new ProjectState();
    }

    @Override
    public ProjectState copy(ProjectState from) {
        return from.copy();
    }

    @Override
    public ProjectState copy(ProjectState from, ProjectState reuse) {
        return from.copy();
    }

    @Override
    public int getLength() {
        return -1;
    }

    @Override
    public void serialize(ProjectState state, DataOutputView target) throws IOException {
        target.writeByte(VERSION);
        byte[] resting = state.resting();
        target.writeBoolean(resting != null);
        if (resting != null) {
            target.writeInt(resting.length);
            target.write(resting);
        } else {
            new StateWriter(target, true).write(state);
        }
    }

    @Override
    public ProjectState deserialize(DataInputView source) throws IOException {
        return stored(source).restored();
    }

    private static ProjectState stored(DataInputView source) throws IOException {
        int version = source.readUnsignedByte();
        return switch (version) {
            case FIRST -> new FirstStateReader(source).read();
            case SECOND -> new SecondStateReader(source).read();
            case VERSION ->
                source.readBoolean()
                        ? ProjectState.resting(new StateParts(source).bytes())
                        : new StateReader(source, true).read();
            default ->
                throw new IOException("The state of a project is in form " + version + ", of which this release knows"
                        + " none above " + VERSION + ": it was written by a newer one");
        };
    }

    @Override
    public ProjectState deserialize(ProjectState reuse, DataInputView source) throws IOException {
        return deserialize(source);
    }

    @Override
    public void copy(DataInputView source, DataOutputView target) throws IOException {
        serialize(deserialize(source), target);
    }

    @Override
    public TypeSerializerSnapshot<ProjectState> snapshotConfiguration() {
        return new Snapshot();
    }

    /** Names the serializer in a snapshot; what the form is stands in each state's first byte. */
    public static final class Snapshot extends SimpleTypeSerializerSnapshot<ProjectState> {
        public Snapshot() {
            super(() -> INSTANCE);
        }
    }
}
