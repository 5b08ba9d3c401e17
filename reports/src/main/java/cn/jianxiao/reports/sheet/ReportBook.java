package cn.jianxiao.reports.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** 工作簿: sheets written one after another, with no more than a window of rows in memory. */
public final class ReportBook implements AutoCloseable {

    private static final int WINDOW = 200;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
    private final Styles styles = new Styles(workbook);
    private final SheetTexts texts;

    public ReportBook(SheetTexts texts) {
        this.texts = texts;
    }

    /** Adds a table sheet. */
    public <R> void add(TableSheet<R> table) {
        new TableWriter<>(workbook.createSheet(table.name()), styles, texts, table).write();
    }

    /**
     * Adds a table sheet whose rows come one by one, for lists that are longer than memory.
     *
     * @param head everything but the rows
     * @return takes each row in turn
     */
    public <R> Consumer<R> begin(TableSheet<R> head) {
        TableWriter<R> writer = new TableWriter<>(workbook.createSheet(head.name()), styles, texts, head);
        writer.begin();
        return writer::row;
    }

    /** Adds a sheet of paragraphs, such as the method note. */
    public void addNote(String name, String title, List<String> paragraphs) {
        new NoteWriter(workbook.createSheet(name), styles, texts).write(title, paragraphs);
    }

    /** Writes the workbook; it cannot be added to afterwards. */
    public void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
