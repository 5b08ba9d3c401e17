package cn.jianxiao.dashboard.file;

import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.RecordTerms;
import cn.jianxiao.ingest.file.ColumnGuess;
import cn.jianxiao.ingest.file.FileSample;
import cn.jianxiao.ingest.file.ImportException;
import cn.jianxiao.ingest.file.RecordField;
import cn.jianxiao.ingest.file.TableMapping;
import cn.jianxiao.ingest.file.Target;
import cn.jianxiao.ingest.text.DateForm;
import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 对应表: each field of a record and where it comes from, first guessed by the columns' names. */
final class MappingForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Made of the content where it comes from nowhere. */
    static final String ID = "id";

    private final transient StoredFile file;
    private final transient TableMapping shape;
    private final transient Target target;
    private final transient List<FieldEditor> editors;

    /**
     * @param shape where the table is in the file
     * @param columns of the table
     */
    MappingForm(StoredFile file, TableMapping shape, Target target, List<String> columns, Runnable changed) {
        this.file = file;
        this.shape = shape;
        this.target = target;
        addClassName("mapping-form");
        editors = RecordField.of(target).stream()
                .map(field -> new FieldEditor(field, columns, this::ask, changed))
                .toList();
        add(new PlainTable<FieldEditor>()
                .component(Texts.of("files.field"), FieldEditor::name)
                .text(Texts.of("files.field.about"), editor -> FieldWords.means(editor.field()))
                .component(Texts.of("files.column"), FieldEditor::columnField)
                .component(Texts.of("files.constant"), FieldEditor::constantField)
                .component(Texts.of("files.reading"), FieldEditor::reading)
                .rows(editors));
    }

    /** Fills it by the columns' names, and by the names of code lists what values mean. */
    void guess(List<String> columns) {
        Map<String, String> guessed = ColumnGuess.of(target, columns);
        for (FieldEditor editor : editors) {
            String column = guessed.get(editor.field().name());
            if (column != null) {
                editor.choose(column);
                if (editor.isListed()) {
                    editor.mean(
                            ColumnGuess.meanings(editor.field(), values(column).keySet()));
                }
            }
        }
    }

    /** Fills it as a mapping says, as far as the file has its columns. */
    void show(TableMapping mapping, List<String> columns) {
        for (FieldEditor editor : editors) {
            String name = editor.field().name();
            Optional.ofNullable(mapping.fields().get(name))
                    .filter(columns::contains)
                    .ifPresent(editor::choose);
            editor.fix(mapping.constants().getOrDefault(name, ""));
            editor.mean(mapping.values().getOrDefault(name, Map.of()));
            editor.dates()
                    .choose(mapping.dates().getOrDefault(name, DateForm.USUAL).text());
        }
    }

    /** The required fields that come from nowhere yet; an id can be made of the content. */
    List<String> missing() {
        return editors.stream()
                .filter(editor -> editor.field().required()
                        && !editor.field().name().equals(ID)
                        && editor.column().isEmpty()
                        && editor.constant().isEmpty())
                .map(editor -> RecordTerms.of(editor.field().name()))
                .toList();
    }

    /** The sending system where it is the same for all records. */
    Optional<String> source() {
        return editors.stream()
                .filter(editor -> editor.field().name().equals("source"))
                .findFirst()
                .flatMap(FieldEditor::constant);
    }

    TableMapping mapping() {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> constants = new LinkedHashMap<>();
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        Map<String, DateForm> dates = new LinkedHashMap<>();
        for (FieldEditor editor : editors) {
            String name = editor.field().name();
            editor.column().ifPresent(column -> fields.put(name, column));
            editor.constant().ifPresent(constant -> constants.put(name, constant));
            if (!editor.meanings().isEmpty()) {
                values.put(name, editor.meanings());
            }
            if (editor.isTime() && !editor.dates().form().equals(DateForm.USUAL)) {
                dates.put(name, editor.dates().form());
            }
        }
        boolean named = fields.containsKey(ID) || constants.containsKey(ID);
        return new TableMapping(
                target,
                shape.charset(),
                shape.separator(),
                shape.sheet(),
                shape.headerRow(),
                shape.listSeparator(),
                named ? TableMapping.Identity.FIELD : TableMapping.Identity.CONTENT,
                fields,
                constants,
                values,
                dates);
    }

    private void ask(FieldEditor editor, String column) {
        Map<String, Long> counts = values(column);
        Map<String, String> known =
                editor.meanings().isEmpty() ? ColumnGuess.meanings(editor.field(), counts.keySet()) : editor.meanings();
        new ValuesDialog(editor.field(), counts, known, editor::mean).open();
    }

    /** None where the file cannot be read to its end: the preview says why. */
    private Map<String, Long> values(String column) {
        try {
            return FileSample.values(file.path(), shape, column);
        } catch (ImportException broken) {
            return Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
