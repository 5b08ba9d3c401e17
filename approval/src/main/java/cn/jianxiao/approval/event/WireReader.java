package cn.jianxiao.approval.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads what {@link WireWriter} wrote; anything else ends in an {@link IllegalArgumentException}. */
final class WireReader {

    private static final EventFlag[] FLAGS = EventFlag.values();

    private final byte[] bytes;
    private int position;

    WireReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int octet() {
        if (position >= bytes.length) {
            throw new IllegalArgumentException("The message ends early, at byte " + position);
        }
        return bytes[position++] & 0xFF;
    }

    long number() {
        long folded = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = octet();
            folded |= (long) (next & 0x7F) << shift;
            if ((next & 0x80) == 0) {
                return (folded >>> 1) ^ -(folded & 1);
            }
        }
        throw new IllegalArgumentException("A number is too long, at byte " + position);
    }

    int integer() {
        long value = number();
        if (value != (int) value) {
            throw new IllegalArgumentException("A number is out of range, at byte " + position);
        }
        return (int) value;
    }

    String text() {
        int length = length();
        String value = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return value;
    }

    /** A component that was appended to its form; empty in a message that was written before. */
    String appendedText() {
        return position == bytes.length ? "" : text();
    }

    /** A text that many messages share. */
    String commonText() {
        int length = length();
        String value = CommonTexts.read(bytes, position, length);
        position += length;
        return value;
    }

    List<String> texts() {
        return list(this::text);
    }

    <T> List<T> list(Supplier<T> element) {
        int count = length();
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(element.get());
        }
        return values;
    }

    Instant instant() {
        return Instant.ofEpochMilli(number());
    }

    /** Flags that this version does not know are passed over. */
    Set<EventFlag> flags() {
        long bits = number();
        Set<EventFlag> flags = EnumSet.noneOf(EventFlag.class);
        for (EventFlag flag : FLAGS) {
            if ((bits & 1L << flag.ordinal()) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }

    void end() {
        if (position != bytes.length) {
            throw new IllegalArgumentException("The message goes on after its end, at byte " + position);
        }
    }

    /** A length can never exceed what is left: a broken message does not ask for gigabytes. */
    private int length() {
        long length = number();
        if (length < 0 || length > bytes.length - position) {
            throw new IllegalArgumentException("A length is out of range, at byte " + position);
        }
        return (int) length;
    }
}
