package cn.jianxiao.approval.event;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * 记录文件: records one after another as a bounded source of a run, each as its length and its message. It lives as long as
 * the run: it is no archive, and only the release that wrote it reads it.
 */
public final class RecordFile {

    private RecordFile() {}

    public static void write(Envelope envelope, DataOutputStream out) throws IOException {
        byte[] message = EnvelopeCodec.encode(envelope);
        out.writeInt(message.length);
        out.write(message);
    }

    /**
     * The next record.
     *
     * @return null at the end
     * @throws EOFException when the file ends within a record
     */
    public static @Nullable Envelope read(DataInputStream in) throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
        byte[] message = new byte[length];
        in.readFully(message);
        return EnvelopeCodec.decode(message);
    }
}
