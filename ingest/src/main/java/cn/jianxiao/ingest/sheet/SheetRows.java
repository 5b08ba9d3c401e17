package cn.jianxiao.ingest.sheet;

import cn.jianxiao.ingest.xml.BoundedXml;
import cn.jianxiao.ingest.xml.UnreadableXml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** 逐行: the rows of a sheet in which anything stands, one at a time. */
final class SheetRows implements Iterator<SheetRow> {

    private static final String NONE = "";

    private final Workbook workbook;
    private final BoundedXml xml;
    private final CellTexts texts;
    private int number;
    private @Nullable SheetRow next;

    SheetRows(Workbook workbook, BoundedXml xml, CellTexts texts) {
        this.workbook = workbook;
        this.xml = xml;
        this.texts = texts;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && xml.next()) {
                if (xml.isStart("row")) {
                    next = row();
                }
            }
            return next != null;
        } catch (UnreadableXml e) {
            throw Workbook.exception(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SheetRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        SheetRow row = next;
        next = null;
        return row;
    }

    /** Null where all its cells are empty. */
    private @Nullable SheetRow row() throws IOException {
        String said = xml.attribute("r", NONE);
        number = said.matches("\\d{1,7}") ? Integer.parseInt(said) : number + 1;
        List<String> cells = new ArrayList<>();
        int column = -1;
        boolean filled = false;
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                column = Column.of(xml.attribute("r", NONE), column + 1);
                String text = cell();
                if (!text.isEmpty() && column <= Column.LAST) {
                    put(cells, column, text);
                    filled |= !text.isBlank();
                }
            }
        }
        return filled ? new SheetRow(number, cells) : null;
    }

    private static void put(List<String> cells, int column, String text) {
        while (cells.size() <= column) {
            cells.add(NONE);
        }
        cells.set(column, text);
    }

    /** Of a formula the value that was computed last. */
    private String cell() throws IOException {
        String type = xml.attribute("t", "n");
        String style = xml.attribute("s", "0");
        String value = NONE;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                value = xml.text(SharedTexts.LONGEST);
            } else if (xml.isStart("is")) {
                value = SharedTexts.text(xml, "is");
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
        return switch (type) {
            case "s" -> value.matches("\\d{1,9}") ? workbook.texts().get(Integer.parseInt(value)) : NONE;
            case "b" -> value.equals("1") ? "true" : value.equals("0") ? "false" : value;
            case "n" -> texts.number(value, style.matches("\\d{1,6}") ? Integer.parseInt(style) : 0);
            default -> value;
        };
    }
}
