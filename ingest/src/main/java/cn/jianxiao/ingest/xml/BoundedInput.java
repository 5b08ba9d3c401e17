package cn.jianxiao.ingest.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an error where the whole, or what was read since the last {@link #step}, is longer than allowed. */
final class BoundedInput extends FilterInputStream {

    private final Bounds bounds;
    private long total;
    private long sinceStep;

    BoundedInput(InputStream in, Bounds bounds) {
        super(in);
        this.bounds = bounds;
    }

    /** One more piece was understood. */
    void step() {
        sinceStep = 0;
    }

    long total() {
        return total;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int read) throws IOException {
        total += read;
        sinceStep += read;
        if (total > bounds.bytes()) {
            throw new TooLarge("more than " + bounds.bytes() + " bytes when unpacked");
        }
        if (sinceStep > bounds.token()) {
            throw new TooLarge("one piece of more than " + bounds.token() + " bytes");
        }
    }

    /** Beyond the bounds. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }
    }
}
