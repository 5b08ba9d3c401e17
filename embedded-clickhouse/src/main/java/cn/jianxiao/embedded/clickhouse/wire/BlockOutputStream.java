package cn.jianxiao.embedded.clickhouse.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Writes ClickHouse's compressed blocks ({@code compress=1}) of at most one MiB of plain bytes each. */
public final class BlockOutputStream extends OutputStream {
    private static final int PLAIN = 1 << 20;

    private final OutputStream out;
    private final byte[] plain = new byte[PLAIN];
    private int filled;

    public BlockOutputStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        if (filled == PLAIN) writeBlock();
        plain[filled++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int at = from; at < from + length; ) {
            if (filled == PLAIN) writeBlock();
            int n = Math.min(from + length - at, PLAIN - filled);
            System.arraycopy(bytes, at, plain, filled, n);
            filled += n;
            at += n;
        }
    }

    private void writeBlock() throws IOException {
        if (filled == 0) return;
        ByteBuffer block = Block.compressed(plain, filled);
        out.write(block.array(), 0, block.limit());
        filled = 0;
    }

    @Override
    public void flush() throws IOException {
        writeBlock();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        writeBlock();
        out.close();
    }
}
