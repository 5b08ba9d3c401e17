package cn.jianxiao.ingest.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/**
 * 字符集识别: by the mark at a text's beginning, else by all its bytes: UTF-8 where they are that without a fault, UTF-16
 * where every other byte is a zero, else GB18030, which includes GBK and GB2312.
 */
public final class Characters {

    public static final Charset CHINESE = Charset.forName("GB18030");

    private static final int BUFFER = 1 << 16;
    private static final int HEAD = 4096;

    private Characters() {}

    /** The character set of the whole text, which is read to its end and not closed. */
    public static Charset of(InputStream text) throws IOException {
        byte[] head = text.readNBytes(HEAD);
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int even = zeros(head, 0);
        int odd = zeros(head, 1);
        if (Math.max(even, odd) > head.length / 8) {
            return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return byFaults(head, text);
    }

    /** The one with fewer faults; UTF-8 where there are as many. */
    private static Charset byFaults(byte[] head, InputStream text) throws IOException {
        Attempt utf8 = new Attempt(StandardCharsets.UTF_8);
        Attempt chinese = new Attempt(CHINESE);
        byte[] bytes = new byte[BUFFER];
        utf8.take(head, head.length);
        chinese.take(head, head.length);
        for (int count = read(text, bytes); count >= 0; count = read(text, bytes)) {
            utf8.take(bytes, count);
            chinese.take(bytes, count);
        }
        return chinese.faults < utf8.faults ? CHINESE : StandardCharsets.UTF_8;
    }

    /** Where a packed text is torn it ends: whoever reads the records says so. */
    private static int read(InputStream text, byte[] bytes) throws IOException {
        try {
            return text.read(bytes);
        } catch (EOFException | ZipException torn) {
            return -1;
        }
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int first) {
        int zeros = 0;
        for (int i = first; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** Reads the bytes as one character set would have them, and counts what is none. */
    private static final class Attempt {

        private final CharsetDecoder decoder;
        private final CharBuffer out = CharBuffer.allocate(BUFFER);
        private ByteBuffer rest = ByteBuffer.allocate(0);
        private long faults;

        Attempt(Charset charset) {
            decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
        }

        void take(byte[] bytes, int count) {
            if (!rest.hasRemaining() && isPlain(bytes, count)) {
                return;
            }
            ByteBuffer in = ByteBuffer.allocate(rest.remaining() + count)
                    .put(rest)
                    .put(bytes, 0, count)
                    .flip();
            CoderResult result = decoder.decode(in, out.clear(), false);
            while (!result.isUnderflow()) {
                if (result.isError()) {
                    faults++;
                    in.position(in.position() + result.length());
                }
                result = decoder.decode(in, out.clear(), false);
            }
            rest = in.slice();
        }

        /** The same in every set that is asked about. */
        private static boolean isPlain(byte[] bytes, int count) {
            int all = 0;
            for (int i = 0; i < count; i++) {
                all |= bytes[i];
            }
            return all >= 0;
        }
    }
}
