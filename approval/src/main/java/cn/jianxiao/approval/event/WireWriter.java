package cn.jianxiao.approval.event;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Writes the wire's few primitive forms: variable-length numbers, UTF-8 texts, milliseconds. */
final class WireWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    void octet(int value) {
        out.write(value);
    }

    /** Seven bits a byte, the lowest first, the sign folded into the lowest bit. */
    void number(long value) {
        long rest = (value << 1) ^ (value >> 63);
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
    }

    void texts(List<String> values) {
        count(values);
        values.forEach(this::text);
    }

    void count(Collection<?> values) {
        number(values.size());
    }

    void instant(Instant value) {
        number(value.toEpochMilli());
    }

    void flags(Set<EventFlag> flags) {
        long bits = 0;
        for (EventFlag flag : flags) {
            bits |= 1L << flag.ordinal();
        }
        number(bits);
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
