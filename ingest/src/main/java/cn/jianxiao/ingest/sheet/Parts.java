package cn.jianxiao.ingest.sheet;

import cn.jianxiao.ingest.xml.BoundedXml;
import cn.jianxiao.ingest.xml.Bounds;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** 部件: the parts of the archive that a workbook is; each is unpacked while it is read and only up to a bound. */
final class Parts implements AutoCloseable {

    private static final long SMALL = 64L << 20;

    /** Sheets full of the same shrink to a hundredth; a thousandth is what archives reach that are made to do harm. */
    private static final int MOST_SHRUNK = 200;

    private static final int BUFFER = 1 << 16;

    private final ZipFile archive;

    private Parts(ZipFile archive) {
        this.archive = archive;
    }

    static Parts open(Path file) throws IOException {
        return new Parts(new ZipFile(file.toFile()));
    }

    /** Null where there is no such part. */
    @Nullable
    Part find(String name) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        return entry == null ? null : open(entry);
    }

    /** @throws WorkbookException where there is no such part */
    Part get(String name) throws IOException {
        Part part = find(name);
        if (part == null) {
            throw new WorkbookException(WorkbookFault.NOT_A_WORKBOOK, name, null);
        }
        return part;
    }

    private Part open(ZipEntry entry) throws IOException {
        long largest = Math.max(SMALL, entry.getCompressedSize() * MOST_SHRUNK);
        InputStream in = new BufferedInputStream(archive.getInputStream(entry), BUFFER);
        return new Part(in, new BoundedXml(in, Bounds.of(largest)), entry.getSize());
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /**
     * One part that is being read.
     *
     * @param size unpacked, as the archive says
     */
    record Part(InputStream in, BoundedXml xml, long size) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
