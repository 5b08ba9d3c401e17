package cn.jianxiao.sql.row;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
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

    private final ByteArrayOutputStream out;

    public RowBinary() {
        this(1 << 12);
    }

    public RowBinary(int capacity) {
        out = new ByteArrayOutputStream(capacity);
    }

    public RowBinary u8(int value) {
        return whole(value, 0, 0xFF, 1);
    }

    public RowBinary u16(int value) {
        return whole(value, 0, 0xFFFF, 2);
    }

    public RowBinary i8(int value) {
        return whole(value, Byte.MIN_VALUE, Byte.MAX_VALUE, 1);
    }

    public RowBinary i32(int value) {
        return littleEndian(value, 4);
    }

    /** Also writes UInt64, whose upper half are Java's negative numbers. */
    public RowBinary i64(long value) {
        return littleEndian(value, 8);
    }

    public RowBinary bool(boolean value) {
        return u8(value ? 1 : 0);
    }

    /** A length: seven bits a byte, the lowest first. */
    public RowBinary varint(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
        return this;
    }

    public RowBinary string(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        varint(bytes.length);
        out.writeBytes(bytes);
        return this;
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
        out.writeBytes(encoded);
        return this;
    }

    /** How many bytes are written. */
    public int size() {
        return out.size();
    }

    public byte[] bytes() {
        return out.toByteArray();
    }

    public void reset() {
        out.reset();
    }

    private RowBinary whole(int value, int least, int greatest, int bytes) {
        if (value < least || value > greatest) {
            throw new IllegalArgumentException(
                    "A number does not fit its column: " + value + " is not within " + least + ".." + greatest);
        }
        return littleEndian(value, bytes);
    }

    private RowBinary littleEndian(long value, int bytes) {
        for (int shift = 0; shift < 8 * bytes; shift += 8) {
            out.write((int) (value >>> shift));
        }
        return this;
    }
}
