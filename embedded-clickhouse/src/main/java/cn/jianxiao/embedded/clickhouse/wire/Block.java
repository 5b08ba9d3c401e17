package cn.jianxiao.embedded.clickhouse.wire;

import com.clickhouse.data.ClickHouseCityHash;
import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import net.jpountz.lz4.LZ4Compressor;
import net.jpountz.lz4.LZ4Exception;
import net.jpountz.lz4.LZ4Factory;

/**
 * 压缩块: {@code checksum(16) | method(1) | size of method..end(4) | plain size(4) | bytes}, all little endian. The
 * checksum is ClickHouse's city hash over all that follows it.
 */
final class Block {
    static final int CHECKSUM = 16;
    static final int HEADER = 9;
    static final int MOST = 1 << 30;

    private static final byte NONE = 0x02;
    private static final byte LZ4 = (byte) 0x82;
    private static final byte ZSTD = (byte) 0x90;
    private static final int SIZE_AT = 1;
    private static final int PLAIN_SIZE_AT = 5;
    private static final LZ4Factory FACTORY = LZ4Factory.fastestInstance();

    private Block() {}

    /** A whole block of these bytes, by LZ4. */
    static ByteBuffer compressed(byte[] plain, int length) {
        LZ4Compressor compressor = FACTORY.fastCompressor();
        byte[] block = new byte[CHECKSUM + HEADER + compressor.maxCompressedLength(length)];
        int start = CHECKSUM + HEADER;
        int size = HEADER + compressor.compress(plain, 0, length, block, start, block.length - start);
        ByteBuffer buffer = littleEndian(block);
        buffer.put(CHECKSUM, LZ4).putInt(CHECKSUM + SIZE_AT, size).putInt(CHECKSUM + PLAIN_SIZE_AT, length);
        long[] hash = ClickHouseCityHash.cityHash128(block, CHECKSUM, size);
        buffer.putLong(0, hash[0]).putLong(Long.BYTES, hash[1]);
        return buffer.limit(CHECKSUM + size);
    }

    /** How many bytes follow the checksum, as the header (checksum and nine bytes) says. */
    static int size(byte[] header) throws IOException {
        int size = littleEndian(header).getInt(CHECKSUM + SIZE_AT);
        if (size < HEADER || size > MOST) throw new IOException("compressed block of impossible size " + size);
        return size;
    }

    /** @param body all that follows the checksum */
    static byte[] plain(byte[] checksum, byte[] body) throws IOException {
        long[] hash = ClickHouseCityHash.cityHash128(body, 0, body.length);
        ByteBuffer expected = littleEndian(checksum);
        if (hash[0] != expected.getLong(0) || hash[1] != expected.getLong(Long.BYTES))
            throw new IOException("compressed block with wrong checksum");
        int length = littleEndian(body).getInt(PLAIN_SIZE_AT);
        if (length < 0 || length > MOST) throw new IOException("compressed block of impossible plain size " + length);
        return plain(body, length);
    }

    private static byte[] plain(byte[] body, int length) throws IOException {
        try {
            return switch (body[0]) {
                case NONE -> Arrays.copyOfRange(body, HEADER, body.length);
                case LZ4 -> lz4(body, length);
                case ZSTD -> Zstd.decompress(Arrays.copyOfRange(body, HEADER, body.length), length);
                default -> throw new IOException("unknown compression method " + (body[0] & 0xff));
            };
        } catch (LZ4Exception | ZstdException e) {
            throw new IOException("compressed block that cannot be read", e);
        }
    }

    private static byte[] lz4(byte[] body, int length) {
        byte[] plain = new byte[length];
        int found = FACTORY.safeDecompressor().decompress(body, HEADER, body.length - HEADER, plain, 0, length);
        if (found != length) throw new LZ4Exception("shorter than announced");
        return plain;
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
