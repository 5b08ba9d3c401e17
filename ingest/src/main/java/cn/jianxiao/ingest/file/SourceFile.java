package cn.jianxiao.ingest.file;

import cn.jianxiao.ingest.sheet.Workbook;
import cn.jianxiao.ingest.sheet.WorkbookException;
import cn.jianxiao.ingest.text.Characters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** 源文件: a file that is open, with what it shows of itself: its kind, its characters, how far it was read. */
final class SourceFile implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path path;
    private final CountedFile file;
    private final FileKind kind;
    private final @Nullable Charset characters;
    private final @Nullable Workbook workbook;

    private SourceFile(
            Path path, CountedFile file, FileKind kind, @Nullable Charset characters, @Nullable Workbook workbook) {
        this.path = path;
        this.file = file;
        this.kind = kind;
        this.characters = characters;
        this.workbook = workbook;
    }

    static SourceFile open(Path path) throws IOException {
        byte[] head = head(path);
        if (FileKind.of(head, "") == FileKind.WORKBOOK) {
            Workbook book = workbook(path);
            return new SourceFile(path, CountedFile.open(path), FileKind.WORKBOOK, null, book);
        }
        Charset characters = characters(path);
        FileKind kind = FileKind.of(head, new String(head, characters));
        return new SourceFile(path, CountedFile.open(path), kind, characters, null);
    }

    Path path() {
        return path;
    }

    FileKind kind() {
        return kind;
    }

    /** Null where the file is no text. */
    @Nullable
    Charset characters() {
        return characters;
    }

    /** Only of a file that is one. */
    Workbook workbook() {
        if (workbook == null) {
            throw new IllegalStateException("not a workbook: " + path);
        }
        return workbook;
    }

    /** The bytes, unpacked. */
    InputStream content() throws IOException {
        return file.content();
    }

    /** The text without the mark at its beginning, in characters that were told, else in those that were found. */
    Reader text(@Nullable Charset told) throws IOException {
        Charset found = characters == null ? Characters.CHINESE : characters;
        BufferedReader text =
                new BufferedReader(new InputStreamReader(content(), told == null ? found : told), 1 << 16);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    long bytesRead() {
        return workbook == null ? file.bytesRead() : Math.round(workbook.progress() * file.bytesTotal());
    }

    long bytesTotal() {
        return file.bytesTotal();
    }

    static ImportException exception(WorkbookException e, String details) {
        ImportFault fault = switch (e.fault()) {
            case NOT_A_WORKBOOK -> ImportFault.NOT_A_WORKBOOK;
            case NO_SUCH_SHEET -> ImportFault.NO_SHEET;
            case BROKEN -> ImportFault.BROKEN;
            case TOO_LARGE -> ImportFault.TOO_LARGE;
        };
        return new ImportException(fault, e, String.valueOf(e.getMessage()), details);
    }

    @Override
    public void close() throws IOException {
        file.close();
        if (workbook != null) {
            workbook.close();
        }
    }

    private static byte[] head(Path path) throws IOException {
        try (CountedFile file = CountedFile.open(path)) {
            return file.content().readNBytes(FileKind.head());
        }
    }

    private static Charset characters(Path path) throws IOException {
        try (CountedFile file = CountedFile.open(path)) {
            return Characters.of(file.content());
        }
    }

    private static Workbook workbook(Path path) throws IOException {
        try {
            return Workbook.open(path);
        } catch (WorkbookException e) {
            throw exception(e, "");
        }
    }
}
