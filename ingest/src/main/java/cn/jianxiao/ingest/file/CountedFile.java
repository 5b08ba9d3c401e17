package cn.jianxiao.ingest.file;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file's bytes as they lie on the disk, counted while they are read. */
final class CountedFile extends FilterInputStream {

    private final long total;
    private long read;

    private CountedFile(InputStream in, long total) {
        super(in);
        this.total = total;
    }

    static CountedFile open(Path file) throws IOException {
        return new CountedFile(Files.newInputStream(file), Files.size(file));
    }

    /** The content, unpacked where the file begins as gzip does, whatever it is called. */
    InputStream content() throws IOException {
        BufferedInputStream start = new BufferedInputStream(this, 1 << 16);
        start.mark(2);
        boolean packed = start.read() == 0x1F && start.read() == 0x8B;
        start.reset();
        return packed ? new BufferedInputStream(new GZIPInputStream(start, 1 << 16), 1 << 16) : start;
    }

    long bytesRead() {
        return read;
    }

    long bytesTotal() {
        return total;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        read += value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        read += Math.max(0, count);
        return count;
    }
}
