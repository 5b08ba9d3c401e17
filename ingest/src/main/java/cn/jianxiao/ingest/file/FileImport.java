package cn.jianxiao.ingest.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * 文件导入: a file as batches for the interface, read as they are asked for, so that a file may be larger than memory.
 * Lines that cannot be understood are sent as they are: the receiver refuses them with a reason and keeps them.
 *
 * <pre>{@code
 * try (var file = FileImport.open(path, "bpic15", ImportOptions.defaults().withDistrict("1"))) {
 *     while (file.hasNext()) {
 *         post(file.next());
 *     }
 * }
 * }</pre>
 */
public final class FileImport implements Iterator<Batch>, AutoCloseable {

    private final SourceFile file;
    private final Iterator<Line> lines;
    private final List<BatchBuffer> buffers;

    private FileImport(SourceFile file, Iterator<Line> lines, ImportOptions options) {
        this.file = file;
        this.lines = lines;
        buffers = Stream.of(Target.PROJECTS, Target.EVENTS, Target.FEEDBACK)
                .map(target -> new BatchBuffer(target, options))
                .toList();
    }

    /**
     * Begins to read a file, packed with gzip or not.
     *
     * @param mapping {@code standard} (JSON in the interface's form), {@code csv} (columns named like the fields),
     *     {@code bpic15}, or the path of a mapping file in YAML or JSON
     * @throws IOException when the file cannot be opened
     * @throws ImportException when the mapping cannot be used, or the file not be read from its start
     */
    public static FileImport open(Path path, String mapping, ImportOptions options) throws IOException {
        return open(path, Mapping.named(mapping), options);
    }

    /** The same by a mapping that is at hand. */
    public static FileImport open(Path path, Mapping mapping, ImportOptions options) throws IOException {
        ImportOptions told = options.source() == null ? options.withSource(stem(path)) : options;
        try {
            SourceFile file = SourceFile.open(path);
            try {
                return new FileImport(file, lines(file, mapping, told), told);
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (UncheckedIOException e) {
            throw new ImportException(ImportFault.BROKEN, e, String.valueOf(e.getMessage()));
        } catch (EOFException | ZipException e) {
            throw new ImportException(ImportFault.BROKEN, e, String.valueOf(e.getMessage()));
        }
    }

    private static Iterator<Line> lines(SourceFile file, Mapping mapping, ImportOptions options) throws IOException {
        return switch (mapping) {
            case JsonMapping json when file.kind() != FileKind.WORKBOOK -> json.lines(file);
            case TableMapping table -> new TableLines(file, table, options);
            case XesMapping xes when file.kind() != FileKind.WORKBOOK -> xes.lines(file.content(), options);
            case JsonMapping json -> throw otherKind("standard", FileKind.JSON, file);
            case XesMapping xes -> throw otherKind(xes.matter(), FileKind.XES, file);
        };
    }

    private static ImportException otherKind(String mapping, FileKind wanted, SourceFile file) {
        return new ImportException(
                ImportFault.OTHER_KIND, mapping, wanted.words(), file.kind().words());
    }

    /**
     * Whether records are left.
     *
     * @throws ImportException when the file cannot be read on
     */
    @Override
    public boolean hasNext() {
        return lines.hasNext() || buffers.stream().anyMatch(buffer -> !buffer.isEmpty());
    }

    @Override
    public Batch next() {
        while (lines.hasNext()) {
            Line line = lines.next();
            BatchBuffer buffer = bufferOf(line.target());
            buffer.add(line.text());
            if (buffer.isFull()) {
                return buffer.take();
            }
        }
        return buffers.stream()
                .filter(buffer -> !buffer.isEmpty())
                .findFirst()
                .orElseThrow(NoSuchElementException::new)
                .take();
    }

    private BatchBuffer bufferOf(Target target) {
        return buffers.stream()
                .filter(buffer -> buffer.target() == target)
                .findFirst()
                .orElseThrow();
    }

    /** Bytes of the file that were read so far, as they lie on the disk. */
    public long bytesRead() {
        return file.bytesRead();
    }

    /** The file's size when it was opened. */
    public long bytesTotal() {
        return file.bytesTotal();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static String stem(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
