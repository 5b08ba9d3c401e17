package cn.jianxiao.dashboard.running;

import cn.jianxiao.dashboard.file.FileUpload;
import cn.jianxiao.dashboard.file.StoredFile;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.ingest.file.FileSample;
import cn.jianxiao.ingest.file.Header;
import cn.jianxiao.ingest.file.ImportException;
import cn.jianxiao.ingest.file.TableMapping;
import cn.jianxiao.ingest.running.RunningColumn;
import cn.jianxiao.ingest.running.RunningList;
import cn.jianxiao.registry.running.RunningMatch;
import cn.jianxiao.registry.running.TakenList;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 接入清单 (SC3): a table, which column says what, and the system it comes from. Only the report is kept; no project
 * changes.
 */
final class TakeDialog implements Deed {

    private static final int LONGEST_SYSTEM = 128;

    private final RunningDesk desk;
    private final TextField system = new TextField(Texts.of("running.system"));
    private final Div columns = new Div();
    private final Map<RunningColumn, ComboBox<String>> fields = new EnumMap<>(RunningColumn.class);
    private final ActionDialog dialog;
    private @Nullable StoredFile file;
    private String trouble = "";

    TakeDialog(RunningDesk desk, Runnable afterwards) {
        this.desk = desk;
        this.dialog = new ActionDialog(Texts.of("running.take"), Texts.of("running.take.do"), this, afterwards);
    }

    void open() {
        system.setRequiredIndicatorVisible(true);
        system.setMaxLength(LONGEST_SYSTEM);
        system.setHelperText(Texts.of("running.system.hint"));
        system.setValueChangeMode(ValueChangeMode.LAZY);
        columns.addClassNames("filters", "running-columns");
        FileUpload upload = new FileUpload(next ->
                dialog.getUI().ifPresentOrElse(ui -> ui.access(() -> show(next)), next::release));
        dialog.setWidth("48rem");
        dialog.content(system, system, upload, columns).watch(system);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                forget();
            }
        });
        dialog.open();
    }

    /** The columns of a file, guessed by their names. */
    void show(StoredFile next) {
        forget();
        file = next;
        columns.removeAll();
        fields.clear();
        try {
            trouble = "";
            List<String> names = FileSample.of(next.path(), TableMapping.named())
                    .header()
                    .map(Header::names)
                    .orElseThrow(() -> new IOException(Texts.of("running.take.no-table")));
            Map<RunningColumn, String> guessed = RunningColumn.guess(names);
            for (RunningColumn column : RunningColumn.values()) {
                ComboBox<String> field = new ComboBox<>(Texts.of("running.column", column));
                field.setItems(names);
                field.setClearButtonVisible(true);
                field.setPlaceholder(Texts.of("files.column.none"));
                field.setValue(guessed.get(column));
                field.addValueChangeListener(change -> dialog.update());
                fields.put(column, field);
                columns.add(field);
            }
        } catch (ImportException e) {
            trouble = e.words(Texts.current().locale());
        } catch (IOException e) {
            trouble = String.valueOf(e.getMessage());
        }
        dialog.update();
    }

    @Override
    public Foresight foresee() {
        StoredFile chosen = file;
        if (!trouble.isEmpty()) {
            return Foresight.refused(List.of(trouble));
        }
        if (system.getValue().isBlank() || chosen == null) {
            return Foresight.open(Texts.of("running.take.open"));
        }
        Map<RunningColumn, String> named = named();
        boolean names = named.containsKey(RunningColumn.OWN_CODE)
                || named.containsKey(RunningColumn.PROJECT)
                || named.containsKey(RunningColumn.NAME);
        return names
                ? Foresight.possible(List.of(Texts.of("running.take.means", chosen.name())))
                : Foresight.open(Texts.of("running.take.columns"));
    }

    @Override
    public Foresight perform() {
        StoredFile chosen = file;
        if (chosen == null) {
            return foresee();
        }
        try {
            RunningList list = RunningList.read(chosen.path(), named());
            TakenList taken = desk.take(system.getValue().strip(), chosen.name(), list);
            return Foresight.possible(sentences(list, taken));
        } catch (ImportException e) {
            return Foresight.refused(List.of(e.words(Texts.current().locale())));
        } catch (IOException e) {
            return Foresight.refused(List.of(String.valueOf(e.getMessage())));
        }
    }

    private static List<String> sentences(RunningList list, TakenList taken) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.of(
                "running.take.done",
                Figures.count(taken.of(RunningMatch.MATCHED)),
                Figures.count(taken.of(RunningMatch.DIFFERING)),
                Figures.count(taken.of(RunningMatch.UNMATCHED)),
                Figures.count(taken.of(RunningMatch.AMBIGUOUS))));
        if (taken.decided() > 0) {
            sentences.add(Texts.of("running.take.decided", Figures.count(taken.decided())));
        }
        if (list.left() > 0) {
            sentences.add(Texts.of(
                    "running.take.left",
                    Figures.count(list.left()),
                    list.unusable().getFirst()));
        }
        if (list.cut()) {
            sentences.add(Texts.of("running.take.cut", Figures.count(RunningList.MOST_LINES)));
        }
        return sentences;
    }

    private Map<RunningColumn, String> named() {
        Map<RunningColumn, String> named = new EnumMap<>(RunningColumn.class);
        fields.forEach((column, field) -> {
            if (field.getValue() != null) {
                named.put(column, field.getValue());
            }
        });
        return named;
    }

    private void forget() {
        if (file != null) {
            file.release();
            file = null;
        }
    }
}
