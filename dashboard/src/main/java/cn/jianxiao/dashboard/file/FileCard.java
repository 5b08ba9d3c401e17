package cn.jianxiao.dashboard.file;

import cn.jianxiao.dashboard.page.Facts;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.ingest.file.FileKind;
import cn.jianxiao.ingest.file.FileSample;
import cn.jianxiao.ingest.file.Header;
import cn.jianxiao.ingest.file.Row;
import cn.jianxiao.ingest.file.TableMapping;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** 文件内容: what was found out about a file, which can be said otherwise, and its first rows. */
final class FileCard {

    private static final int SHOWN = 12;
    private static final List<String> CHARSETS = List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE");

    private final StoredFile file;
    private final FileSample sample;
    private final TableMapping told;
    private final Consumer<TableMapping> changed;

    /** @param changed called with how the user wants it to be read */
    FileCard(StoredFile file, FileSample sample, TableMapping told, Consumer<TableMapping> changed) {
        this.file = file;
        this.sample = sample;
        this.told = told;
        this.changed = changed;
    }

    Div content() {
        Facts facts = new Facts()
                .fact(Texts.of("files.name"), file.name())
                .fact(Texts.of("files.size"), Texts.of("files.size.of", Figures.count((file.size() + 1023) / 1024)))
                .fact(Texts.of("files.kind"), Texts.of("files.kind", sample.kind()));
        Div controls = new Div();
        controls.addClassName("filters");
        if (sample.kind() == FileKind.WORKBOOK) {
            controls.add(sheet(), headerRow());
        } else if (sample.kind() == FileKind.TABLE) {
            controls.add(charset(), separator(), headerRow());
        }
        Div content = new Div(facts, controls, rows());
        content.addClassName("file-content");
        return content;
    }

    private Select<String> sheet() {
        List<String> sheets = sample.sheets();
        Select<String> select = select("files.sheet", sheets, told.sheet().isEmpty() ? first(sheets) : told.sheet());
        select.addValueChangeListener(change -> changed.accept(new Shape(told).sheet(change.getValue())));
        return select;
    }

    private Select<String> charset() {
        Charset used = told.charset() == null ? sample.characters() : told.charset();
        String name = used == null ? first(CHARSETS) : used.name();
        List<String> all =
                Stream.concat(CHARSETS.stream(), Stream.of(name)).distinct().toList();
        Select<String> select = select("files.charset", all, name);
        select.addValueChangeListener(change -> changed.accept(new Shape(told).charset(change.getValue())));
        return select;
    }

    private Select<String> separator() {
        String used = String.valueOf(sample.separator());
        Select<String> select = select("files.separator", List.of(",", ";", "\t", "|"), used);
        select.setItemLabelGenerator(sign -> sign.equals("\t") ? Texts.of("files.separator.tab") : sign);
        select.addValueChangeListener(change ->
                changed.accept(new Shape(told).separator(change.getValue().charAt(0))));
        return select;
    }

    private IntegerField headerRow() {
        IntegerField field = new IntegerField(Texts.of("files.header"));
        field.setMin(1);
        field.setStepButtonsVisible(true);
        field.setValue(sample.header().map(Header::row).orElse(1));
        field.addValueChangeListener(change -> {
            if (change.getValue() != null && change.getValue() > 0) {
                changed.accept(new Shape(told).headerRow(change.getValue()));
            }
        });
        return field;
    }

    /** The rows as they stand in the file, the header marked. */
    private Div rows() {
        NativeTable table = new NativeTable();
        table.addClassName("plain");
        int columns =
                sample.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int header = sample.header().map(Header::row).orElse(0);
        for (Row row : sample.rows().stream().limit(SHOWN).toList()) {
            NativeTableRow line = new NativeTableRow();
            line.addClassNames(row.number() == header ? "header" : row.number() < header ? "above" : "row");
            NativeTableHeaderCell number = new NativeTableHeaderCell(String.valueOf(row.number()));
            number.getElement().setAttribute("scope", "row");
            line.add(number);
            for (int i = 0; i < columns; i++) {
                line.add(new NativeTableCell(
                        i < row.cells().size() ? shown(row.cells().get(i)) : ""));
            }
            table.getBody().add(line);
        }
        Div scroll = new Div(table);
        scroll.addClassNames("table-scroll", "file-rows");
        scroll.setVisible(columns > 0);
        return scroll;
    }

    private static String shown(String cell) {
        return cell.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)T00:00:00$", "$1")
                .replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d:\\d\\d)$", "$1 $2");
    }

    private static Select<String> select(String label, List<String> items, String value) {
        Select<String> select = new Select<>();
        select.setLabel(Texts.of(label));
        select.setItems(items);
        if (items.contains(value)) {
            select.setValue(value);
        }
        return select;
    }

    private static String first(List<String> all) {
        return Objects.requireNonNullElse(all.isEmpty() ? null : all.getFirst(), "");
    }
}
