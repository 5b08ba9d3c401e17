package cn.jianxiao.sql.row;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes ClickHouse's RowBinary form: values one after another, little-endian, without names or separators. Reusable:
 * {@link #reset()} empties it and keeps its memory.
 */
public final class RowBinary {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2299-12-31T23:59:59.999Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2299, 12, 31);

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LONGEST_VARINT = 5;
    private static final int LONGEST_CHARACTER = 3;

    /** Characters of which the bytes can be counted in one byte of a varint, whatever they are. */
    private static final int SHORT = 0x7F / LONGEST_CHARACTER;

    private byte[] buffer;
    private int size;

    public RowBinary() {
        this(1 << 12);
    }

    public RowBinary(int capacity) {
        buffer = new byte[capacity];
    }

    public RowBinary u8(int value) {
        fits(value, 0, 0xFF);
        return single(value);
    }

    public RowBinary u16(int value) {
        fits(value, 0, 0xFFFF);
        single(value);
        return single(value >>> Byte.SIZE);
    }

    public RowBinary i8(int value) {
        fits(value, Byte.MIN_VALUE, Byte.MAX_VALUE);
        return single(value);
    }

    public RowBinary i32(int value) {
        room(Integer.BYTES);
        INTS.set(buffer, size, value);
        size += Integer.BYTES;
        return this;
    }

    /** Also writes UInt64, whose upper half are Java's negative numbers. */
    public RowBinary i64(long value) {
        room(Long.BYTES);
        LONGS.set(buffer, size, value);
        size += Long.BYTES;
        return this;
    }

    public RowBinary bool(boolean value) {
        return u8(value ? 1 : 0);
    }

    /** A length: seven bits a byte, the lowest first. */
    public RowBinary varint(int value) {
        room(LONGEST_VARINT);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            buffer[size++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        buffer[size++] = (byte) rest;
        return this;
    }

    public RowBinary string(String value) {
        return value.length() <= SHORT && brief(value) ? this : whole(value);
    }

    /** Writes a text of the basic plane in place, without an array of its own; anything else is left to be done whole. */
    private boolean brief(String value) {
        room(1 + LONGEST_CHARACTER * value.length());
        int to = size + 1;
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character < 0x80) {
                buffer[to++] = (byte) character;
            } else if (character < 0x800) {
                buffer[to++] = (byte) (0xC0 | character >> 6);
                buffer[to++] = (byte) (0x80 | character & 0x3F);
            } else if (Character.isSurrogate(character)) {
                return false;
            } else {
                buffer[to++] = (byte) (0xE0 | character >> 12);
                buffer[to++] = (byte) (0x80 | character >> 6 & 0x3F);
                buffer[to++] = (byte) (0x80 | character & 0x3F);
            }
        }
        buffer[size] = (byte) (to - size - 1);
        size = to;
        return true;
    }

    private RowBinary whole(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        varint(bytes.length);
        return append(bytes);
    }

    public RowBinary strings(List<String> values) {
        varint(values.size());
        values.forEach(this::string);
        return this;
    }

    /** DateTime64(3); what lies beyond the type's years 1900 to 2299 is stored at the bound. */
    public RowBinary instant(Instant value) {
        Instant bounded = value.isBefore(EARLIEST) ? EARLIEST : value.isAfter(LATEST) ? LATEST : value;
        return i64(bounded.toEpochMilli());
    }

    /** Nullable(DateTime64(3)). */
    public RowBinary instantOrNull(@Nullable Instant value) {
        return value == null ? bool(true) : bool(false).instant(value);
    }

    /** Date32; what lies beyond the type's years 1900 to 2299 is stored at the bound. */
    public RowBinary day(LocalDate value) {
        LocalDate bounded = value.isBefore(FIRST_DAY) ? FIRST_DAY : value.isAfter(LAST_DAY) ? LAST_DAY : value;
        return i32((int) bounded.toEpochDay());
    }

    /** Appends what was encoded before. */
    public RowBinary append(byte[] encoded) {
        room(encoded.length);
        System.arraycopy(encoded, 0, buffer, size, encoded.length);
        size += encoded.length;
        return this;
    }

    /** How many bytes are written. */
    public int size() {
        return size;
    }

    public byte[] bytes() {
        return Arrays.copyOf(buffer, size);
    }

    /** The memory itself, of which the first {@link #size()} bytes are written; for those who only read it. */
    byte[] buffer() {
        return buffer;
    }

    public void reset() {
        size = 0;
    }

    private RowBinary single(int value) {
        room(1);
        buffer[size++] = (byte) value;
        return this;
    }

    private void room(int bytes) {
        if (buffer.length - size < bytes) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + bytes));
        }
    }

    private static void fits(int value, int least, int greatest) {
        if (value < least || value > greatest) {
            throw new IllegalArgumentException(
                    "A number does not fit its column: " + value + " is not within " + least + ".." + greatest);
        }
    }
}
