package cn.jianxiao.approval.event;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * 常用文本: texts that most messages share, such as divisions, departments and matters, read from their bytes once for all
 * messages. What is forgotten is read again: the result is the same text, if not the same instance.
 *
 * <p>Several threads use it without a lock: an entry is immutable, and one that another thread has just replaced is
 * merely not found.
 */
final class CommonTexts {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int PLACES = 1 << 13;
    private static final int SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(PLACES);
    private static final @Nullable Entry[] ENTRIES = new Entry[PLACES];

    private CommonTexts() {}

    static String read(byte[] bytes, int from, int length) {
        if (length == 0) {
            return "";
        }
        int place = place(bytes, from, length);
        Entry known = ENTRIES[place];
        if (known != null && Arrays.equals(known.bytes, 0, known.bytes.length, bytes, from, from + length)) {
            return known.text;
        }
        Entry read = new Entry(Arrays.copyOfRange(bytes, from, from + length));
        ENTRIES[place] = read;
        return read.text;
    }

    /** By the first and the last bytes, which differ where names of one kind do. */
    private static int place(byte[] bytes, int from, int length) {
        long hash = length;
        if (length >= Long.BYTES) {
            hash = (hash * MIX ^ (long) LONGS.get(bytes, from)) * MIX
                    ^ (long) LONGS.get(bytes, from + length - Long.BYTES);
        } else {
            for (int i = from; i < from + length; i++) {
                hash = hash << Byte.SIZE ^ bytes[i];
            }
        }
        return (int) (hash * MIX >>> SHIFT);
    }

    private static final class Entry {

        private final byte[] bytes;
        private final String text;

        private Entry(byte[] bytes) {
            this.bytes = bytes;
            this.text = new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
