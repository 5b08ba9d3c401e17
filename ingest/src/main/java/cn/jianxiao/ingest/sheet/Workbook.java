package cn.jianxiao.ingest.sheet;

import cn.jianxiao.ingest.xml.UnreadableXml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * 工作簿 (XLSX): its sheets row by row as texts, with as little memory for a million rows as for ten. What a workbook of
 * unknown origin may make it hold at once, or unpack altogether, is bounded.
 *
 * <pre>{@code
 * try (var book = Workbook.open(file)) {
 *     book.rows("办件").forEachRemaining(row -> System.out.println(row.cells()));
 * }
 * }</pre>
 */
public final class Workbook implements AutoCloseable {

    private final Parts parts;
    private final Contents contents;
    private Parts.@Nullable Part sheet;
    private @Nullable SharedTexts texts;

    private Workbook(Parts parts, Contents contents) {
        this.parts = parts;
        this.contents = contents;
    }

    /**
     * Opens a workbook.
     *
     * @throws IOException when the file cannot be opened
     * @throws WorkbookException when it is none, or broken
     */
    public static Workbook open(Path file) throws IOException {
        Parts parts = parts(file);
        try {
            return new Workbook(parts, Contents.read(parts));
        } catch (UnreadableXml e) {
            parts.close();
            throw exception(e);
        } catch (ZipException e) {
            parts.close();
            throw torn(e);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** The names of the sheets in the order of their tabs, hidden ones left out. */
    public List<String> sheets() {
        return contents.sheets().stream()
                .filter(each -> !each.hidden())
                .map(Contents.Sheet::name)
                .toList();
    }

    /**
     * The rows of a sheet in which anything stands. One sheet at a time: what was read before cannot be read on.
     *
     * @param name of the sheet, empty for the first that is not hidden
     * @throws WorkbookException when there is no such sheet; the rows throw it too when they cannot be read on
     */
    public Iterator<SheetRow> rows(String name) throws IOException {
        closeSheet();
        try {
            CellTexts cells = new CellTexts(NumberForms.read(parts), contents.from1904());
            Parts.Part part = parts.get(find(name).part());
            sheet = part;
            return new SheetRows(this, part.xml(), cells);
        } catch (UnreadableXml e) {
            throw exception(e);
        } catch (ZipException e) {
            throw torn(e);
        }
    }

    /** How much of the sheet that is being read was read, from 0 to 1. */
    public double progress() {
        Parts.Part part = sheet;
        return part == null || part.size() <= 0
                ? 0
                : Math.min(1.0, (double) part.xml().bytesRead() / part.size());
    }

    @Override
    public void close() throws IOException {
        closeSheet();
        if (texts != null) {
            texts.close();
        }
        parts.close();
    }

    /** Read when the first cell names one of them. */
    SharedTexts texts() throws IOException {
        SharedTexts known = texts;
        if (known == null) {
            known = SharedTexts.read(parts);
            texts = known;
        }
        return known;
    }

    static WorkbookException exception(UnreadableXml e) {
        return new WorkbookException(
                e.isTooLarge() ? WorkbookFault.TOO_LARGE : WorkbookFault.BROKEN, String.valueOf(e.getMessage()), e);
    }

    private Contents.Sheet find(String name) {
        return contents.sheets().stream()
                .filter(each -> name.isEmpty() ? !each.hidden() : each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WorkbookException(WorkbookFault.NO_SUCH_SHEET, name, null));
    }

    private void closeSheet() throws IOException {
        if (sheet != null) {
            sheet.close();
            sheet = null;
        }
    }

    private static Parts parts(Path file) throws IOException {
        try {
            return Parts.open(file);
        } catch (ZipException e) {
            throw torn(e);
        }
    }

    private static WorkbookException torn(ZipException e) {
        return new WorkbookException(WorkbookFault.NOT_A_WORKBOOK, String.valueOf(e.getMessage()), e);
    }
}
