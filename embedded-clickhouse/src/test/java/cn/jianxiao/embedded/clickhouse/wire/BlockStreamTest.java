package cn.jianxiao.embedded.clickhouse.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.clickhouse.data.ClickHouseCityHash;
import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockStreamTest {
    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        Random random = new Random(length);
        for (int i = 0; i < length; i++) bytes[i] = (byte) random.nextInt(8);
        return bytes;
    }

    private static byte[] written(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new BlockOutputStream(bytes)) {
            int half = plain.length / 2;
            out.write(plain, 0, half);
            if (half < plain.length) out.write(plain[half]);
            if (half + 1 < plain.length) out.write(plain, half + 1, plain.length - half - 1);
        }
        return bytes.toByteArray();
    }

    private static byte[] read(byte[] blocks) throws IOException {
        return new BlockInputStream(new ByteArrayInputStream(blocks)).readAllBytes();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1000, 1 << 20, (1 << 20) + 1, 3_500_000})
    void what_is_written_is_read(int length) throws IOException {
        assertThat(read(written(noise(length)))).isEqualTo(noise(length));
    }

    @Test
    void blocks_by_zstd_and_plain_ones_are_read() throws IOException {
        byte[] plain = noise(5000);
        assertThat(read(block((byte) 0x90, Zstd.compress(plain), plain.length))).isEqualTo(plain);
        assertThat(read(block((byte) 0x02, plain, plain.length))).isEqualTo(plain);
    }

    @Test
    void any_flipped_bit_is_noticed() throws IOException {
        byte[] good = written(noise(300));
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 0x10;
            assertThatIOException().as("byte %d", i).isThrownBy(() -> read(bad));
        }
    }

    @Test
    void an_end_in_the_middle_is_noticed() throws IOException {
        byte[] good = written(noise(300));
        for (int length = 1; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThatIOException().isThrownBy(() -> read(cut)).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void an_unknown_method_is_refused() {
        assertThatIOException()
                .isThrownBy(() -> read(block((byte) 0x55, new byte[4], 4)))
                .withMessageContaining("unknown compression method 85");
    }

    private static byte[] block(byte method, byte[] bytes, int plainLength) {
        byte[] block = new byte[25 + bytes.length];
        ByteBuffer buffer = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(16, method)
                .putInt(17, 9 + bytes.length)
                .putInt(21, plainLength)
                .put(25, bytes);
        long[] hash = ClickHouseCityHash.cityHash128(block, 16, 9 + bytes.length);
        buffer.putLong(0, hash[0]).putLong(8, hash[1]);
        return block;
    }
}
