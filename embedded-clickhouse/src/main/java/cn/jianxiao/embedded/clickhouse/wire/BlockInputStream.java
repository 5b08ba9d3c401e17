package cn.jianxiao.embedded.clickhouse.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads ClickHouse's compressed blocks ({@code decompress=1}): LZ4, ZSTD or none. Damage is an {@link IOException}. */
public final class BlockInputStream extends InputStream {
    private final InputStream in;
    private byte[] plain = {};
    private int at;

    public BlockInputStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return ready() ? plain[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) return 0;
        if (!ready()) return -1;
        int n = Math.min(length, plain.length - at);
        System.arraycopy(plain, at, target, from, n);
        at += n;
        return n;
    }

    private boolean ready() throws IOException {
        while (at == plain.length) {
            byte[] header = in.readNBytes(Block.CHECKSUM + Block.HEADER);
            if (header.length == 0) return false;
            if (header.length < Block.CHECKSUM + Block.HEADER) throw new EOFException("compressed block cut short");
            plain = next(header);
            at = 0;
        }
        return true;
    }

    private byte[] next(byte[] header) throws IOException {
        int size = Block.size(header);
        byte[] body = Arrays.copyOfRange(header, Block.CHECKSUM, Block.CHECKSUM + size);
        int rest = size - Block.HEADER;
        if (in.readNBytes(body, Block.HEADER, rest) < rest) throw new EOFException("compressed block cut short");
        return Block.plain(header, body);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
