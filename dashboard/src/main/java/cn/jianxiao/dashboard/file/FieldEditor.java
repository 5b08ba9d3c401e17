package cn.jianxiao.dashboard.file;

import cn.jianxiao.dashboard.page.Tag;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.RecordTerms;
import cn.jianxiao.ingest.file.FieldShape;
import cn.jianxiao.ingest.file.RecordField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 一个字段的对应: the column that it comes from, or a constant, and what its values mean. */
final class FieldEditor {

    /** What it needs of the file. */
    interface Values {

        /** Lets the user say what the values of the column mean. */
        void ask(FieldEditor editor, String column);
    }

    private final RecordField field;
    private final ComboBox<String> column = new ComboBox<>();
    private final TextField constant = new TextField();
    private final DateFormField dates;
    private final Button values;
    private Map<String, String> meanings = Map.of();

    FieldEditor(RecordField field, List<String> columns, Values asking, Runnable changed) {
        this.field = field;
        String name = RecordTerms.of(field.name());
        column.setItems(columns);
        column.setAriaLabel(Texts.of("files.column.of", name));
        column.setClearButtonVisible(true);
        column.setPlaceholder(Texts.of("files.column.none"));
        constant.setAriaLabel(Texts.of("files.constant.of", name));
        constant.setClearButtonVisible(true);
        dates = new DateFormField(Texts.of("files.dates.of", name), changed);
        values = new Button(Texts.of("files.values"), click -> column().ifPresent(chosen -> asking.ask(this, chosen)));
        column.addValueChangeListener(change -> changed(change.isFromClient(), changed));
        constant.addValueChangeListener(change -> changed(change.isFromClient(), changed));
        show();
    }

    RecordField field() {
        return field;
    }

    Optional<String> column() {
        return Optional.ofNullable(column.getValue());
    }

    Optional<String> constant() {
        return Optional.of(constant.getValue().strip()).filter(value -> !value.isEmpty());
    }

    Map<String, String> meanings() {
        return meanings;
    }

    DateFormField dates() {
        return dates;
    }

    boolean isTime() {
        return field.shape() == FieldShape.TIME && column().isPresent();
    }

    /** Whether its values have a meaning that a table may call otherwise. */
    boolean isListed() {
        return field.shape() == FieldShape.CODE || field.shape() == FieldShape.FLAG;
    }

    void choose(String chosen) {
        column.setValue(chosen);
        show();
    }

    void fix(String value) {
        constant.setValue(value);
    }

    void mean(Map<String, String> told) {
        meanings = Map.copyOf(told);
        show();
    }

    Component name() {
        Span code = new Span(field.name());
        code.addClassName("field-code");
        Div name = new Div(new Span(RecordTerms.of(field.name())));
        name.addClassName("field-name");
        if (field.required() && !field.name().equals(MappingForm.ID)) {
            name.add(Tag.accent(Texts.of("files.required")));
        }
        name.add(code);
        return name;
    }

    Component columnField() {
        return column;
    }

    Component constantField() {
        return constant;
    }

    /** How the column is to be understood, where that is not plain. */
    Component reading() {
        return switch (field.shape()) {
            case TIME -> dates;
            case CODE, FLAG -> values;
            case TEXT, NUMBER, LIST -> new Span();
        };
    }

    private void changed(boolean byUser, Runnable changed) {
        if (byUser) {
            meanings = column().isPresent() ? meanings : Map.of();
            show();
            changed.run();
        }
    }

    private void show() {
        dates.setVisible(column().isPresent());
        values.setVisible(column().isPresent());
        values.setText(
                meanings.isEmpty()
                        ? Texts.of("files.values")
                        : Texts.of("files.values.some", Figures.count(meanings.size())));
    }
}
