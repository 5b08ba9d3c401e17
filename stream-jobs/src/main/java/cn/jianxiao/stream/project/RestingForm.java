package cn.jianxiao.stream.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.flink.core.memory.DataInputViewStreamWrapper;
import org.apache.flink.core.memory.DataOutputViewStreamWrapper;

/**
 * 静置形式: a project that rests, as few bytes: its messages and where they came from, packed, and nothing that can be worked
 * out from them. The first byte is the version of the form, as in {@link ProjectStateSerializer}.
 */
final class RestingForm {

    private RestingForm() {}

    static byte[] of(ProjectState state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(ProjectStateSerializer.VERSION);
        try (DataOutputStream packed = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            new StateWriter(new DataOutputViewStreamWrapper(packed), false).write(state);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    static ProjectState read(byte[] form) {
        if (form[0] != ProjectStateSerializer.VERSION) {
            throw new IllegalStateException(
                    "A resting project is in form " + form[0] + ", which this release does not know");
        }
        ByteArrayInputStream bytes = new ByteArrayInputStream(form, 1, form.length - 1);
        try (DataInputStream packed = new DataInputStream(new InflaterInputStream(bytes))) {
            return new StateReader(new DataInputViewStreamWrapper(packed), false).read();
        } catch (IOException e) {
            throw new UncheckedIOException("A resting project cannot be read", e);
        }
    }
}
