package cn.jianxiao.dashboard.file;

import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.ingest.file.ColumnGuess;
import cn.jianxiao.ingest.file.ImportException;
import cn.jianxiao.ingest.file.ImportOptions;
import cn.jianxiao.ingest.file.Mapping;
import cn.jianxiao.ingest.file.TableMapping;
import cn.jianxiao.ingest.file.Target;
import cn.jianxiao.ingest.load.MappingBook;
import cn.jianxiao.registry.intake.SavedMapping;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;

/** 对应关系 of a table: a saved one, or one made by hand; either can be changed before it is used. */
final class MappingCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ImportDesk desk;
    private final transient StoredFile file;
    private final transient TableMapping shape;
    private final transient List<String> columns;
    private final transient Runnable brought;
    private final ComboBox<String> saved = new ComboBox<>(Texts.of("files.mapping.saved.choose"));
    private final Div form = new Div();
    private final Div end = new Div();

    MappingCard(ImportDesk desk, StoredFile file, TableMapping shape, List<String> columns, Runnable brought) {
        this.desk = desk;
        this.file = file;
        this.shape = shape;
        this.columns = columns;
        this.brought = brought;
        addClassName("file-work-steps");
        saved.setItems(desk.mappings().stream().map(SavedMapping::name).toList());
        saved.setPlaceholder(Texts.of("files.mapping.byhand"));
        saved.setClearButtonVisible(true);
        saved.addValueChangeListener(change -> begin());
        add(new Card(Texts.of("files.mapping"), form).about(Texts.of("files.mapping.about")), end);
        begin();
    }

    /** Begins with the saved mapping that was chosen, else with a guess. */
    private void begin() {
        Optional<TableMapping> chosen = Optional.ofNullable(saved.getValue()).flatMap(this::read);
        Target target = chosen.map(mapping -> mapping.targetOf(columns)).orElseGet(() -> ColumnGuess.target(columns));
        show(target, chosen);
    }

    private Optional<TableMapping> read(String name) {
        try {
            Mapping mapping = desk.mapping(name).mapping();
            return mapping instanceof TableMapping table ? Optional.of(table) : Optional.empty();
        } catch (ImportException unusable) {
            saved.setErrorMessage(Trouble.words(unusable));
            saved.setInvalid(true);
            return Optional.empty();
        }
    }

    private void show(Target target, Optional<TableMapping> chosen) {
        MappingForm fields = new MappingForm(file, shape, target, columns, this::touched);
        chosen.ifPresentOrElse(mapping -> fields.show(mapping, columns), () -> fields.guess(columns));
        Div head = new Div(
                saved,
                new ChoiceField<>(
                        Texts.of("files.target"), "files.target", target, other -> show(other, Optional.empty())));
        head.addClassName("filters");
        String name = Optional.ofNullable(saved.getValue()).orElse("");
        form.removeAll();
        form.add(head, fields, new SaveBar(desk, name, fields::mapping));
        end.removeAll();
        end.add(new EndCard(
                desk,
                file,
                () -> new EndCard.Chosen(
                        new MappingBook.Named(label(chosen, fields.mapping()), fields.mapping()),
                        ImportOptions.defaults().withSource(fields.source().orElse("")),
                        fields.missing()),
                brought));
    }

    /** A saved mapping keeps its name only as long as it is what was saved. */
    private String label(Optional<TableMapping> chosen, TableMapping now) {
        boolean same = chosen.filter(mapping -> new Meaning(mapping).equals(new Meaning(now)))
                .isPresent();
        return same ? desk.mapping(saved.getValue()).label() : Texts.of("files.mapping.byhand");
    }

    private void touched() {
        end.getChildren()
                .filter(EndCard.class::isInstance)
                .map(EndCard.class::cast)
                .forEach(EndCard::touched);
    }

    /** What columns mean, wherever the table is in its file. */
    private record Meaning(Object fields, Object constants, Object values, Object dates) {

        Meaning(TableMapping mapping) {
            this(mapping.fields(), mapping.constants(), mapping.values(), mapping.dates());
        }
    }
}
