package cn.jianxiao.ingest.sheet;

import cn.jianxiao.ingest.xml.BoundedXml;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * 共享文本: the texts of a workbook, which its cells name by number. They are put into a file of their own: there may be
 * more of them than fit into memory. Cells mostly name neighbours of the last one, or one of a few texts again and again:
 * the last piece that was read is kept, and short texts where another with the same place in a small table has not come.
 */
final class SharedTexts implements AutoCloseable {

    private static final String PART = "xl/sharedStrings.xml";
    private static final int WINDOW = 1 << 16;
    private static final int KEPT = 1 << 13;
    private static final int SHORT = 200;

    /** Five columns of a full sheet in which no text comes twice. */
    private static final int MOST = 5 * (1 << 20);

    /** A cell holds at most 32,767 characters. */
    static final int LONGEST = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final long[] starts;
    private final int count;
    private final int[] keptNumbers = new int[KEPT];
    private final @Nullable String[] keptTexts = new @Nullable String[KEPT];
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long windowStart;

    private SharedTexts(Path file, long[] starts, int count) throws IOException {
        this.file = file;
        this.starts = starts;
        this.count = count;
        channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
    }

    static SharedTexts read(Parts parts) throws IOException {
        Path file = Files.createTempFile("jianxiao-texts", ".tmp");
        long[] starts = new long[1024];
        int count = 0;
        try (Parts.Part part = parts.find(PART);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            while (part != null && part.xml().next()) {
                if (part.xml().isStart("si")) {
                    byte[] text = text(part.xml(), "si").getBytes(StandardCharsets.UTF_8);
                    out.write(text);
                    starts = starts.length > count + 1 ? starts : Arrays.copyOf(starts, starts.length * 2);
                    starts[count + 1] = starts[count] + text.length;
                    if (++count > MOST) {
                        throw new WorkbookException(WorkbookFault.TOO_LARGE, "more than " + MOST + " texts", null);
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new SharedTexts(file, starts, count);
    }

    /** The runs of a text together, its reading aid left out; the cursor ends at the element's end. */
    static String text(BoundedXml xml, String element) {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("t")) {
                text.append(xml.text(Math.max(0, LONGEST - text.length())));
            } else if (xml.isStart("rPh")) {
                xml.skip();
            }
        }
        return text.toString();
    }

    /** Empty where there is none of that number. */
    String get(int number) throws IOException {
        if (number < 0 || number >= count) {
            return "";
        }
        int place = number & KEPT - 1;
        String kept = keptTexts[place];
        if (kept != null && keptNumbers[place] == number) {
            return kept;
        }
        String text = read(number);
        if (text.length() <= SHORT) {
            keptNumbers[place] = number;
            keptTexts[place] = text;
        }
        return text;
    }

    private String read(int number) throws IOException {
        int length = (int) (starts[number + 1] - starts[number]);
        long offset = starts[number] - windowStart;
        if (offset < 0 || offset + length > window.limit()) {
            load(starts[number], length);
            offset = 0;
        }
        return new String(window.array(), (int) offset, length, StandardCharsets.UTF_8);
    }

    private void load(long start, int length) throws IOException {
        ByteBuffer next = ByteBuffer.allocate((int) Math.min(Math.max(WINDOW, length), starts[count] - start));
        while (next.hasRemaining() && channel.read(next, start + next.position()) >= 0) {
            // until the piece is full
        }
        window = next.flip();
        windowStart = start;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
