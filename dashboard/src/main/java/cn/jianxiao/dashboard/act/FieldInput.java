package cn.jianxiao.dashboard.act;

import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.FieldNames;
import cn.jianxiao.dashboard.word.FindingTexts;
import cn.jianxiao.registry.field.FieldChoice;
import cn.jianxiao.registry.field.FieldDefinition;
import cn.jianxiao.registry.field.FieldType;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;

/**
 * 字段输入: one field of a form. Its type and length are checked by the server a moment after each key; what does not fit
 * stays where it is and is told beside it.
 */
final class FieldInput {

    private static final int ONE_LINE = 200;
    private static final int TELL_FROM = 20;

    private final FieldDefinition field;
    private final AbstractField<?, String> input;

    FieldInput(FieldDefinition field) {
        this.field = field;
        this.input = switch (field.type()) {
            case FieldType.Choice choice -> choice(choice);
            case FieldType.Text text -> text.length() > ONE_LINE ? area() : line();
            case FieldType.Number number -> line();
            case FieldType.Day day -> line();
        };
        input.addValueChangeListener(change -> check());
        helper();
    }

    private Select<String> choice(FieldType.Choice type) {
        Select<String> select = new Select<>();
        select.setLabel(FieldNames.of(field));
        select.setItems(type.choices().stream().map(FieldChoice::value).toList());
        select.setItemLabelGenerator(value -> type.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(FieldNames::of)
                .orElse(value));
        return select;
    }

    private TextField line() {
        return typed(new TextField(FieldNames.of(field)));
    }

    private TextArea area() {
        TextArea area = typed(new TextArea(FieldNames.of(field)));
        area.setMinRows(2);
        area.addClassName("wide");
        return area;
    }

    private static <F extends TextFieldBase<F, String>> F typed(F text) {
        text.setValueChangeMode(ValueChangeMode.LAZY);
        return text;
    }

    FieldDefinition field() {
        return field;
    }

    Component component() {
        return input;
    }

    Focusable<?> focusable() {
        return (Focusable<?>) input;
    }

    /** What was typed, without spaces around it. */
    String value() {
        String value = input.getValue();
        return value == null ? "" : value.strip();
    }

    FieldInput value(String value) {
        input.setValue(value);
        return this;
    }

    FieldInput fixed() {
        input.setReadOnly(true);
        return this;
    }

    FieldInput required() {
        input.setRequiredIndicatorVisible(true);
        return this;
    }

    void watch(Runnable changed) {
        input.addValueChangeListener(change -> changed.run());
    }

    /** Why what was typed is no value of the field; empty while nothing is typed. */
    Optional<String> fault() {
        return value().isEmpty()
                ? Optional.empty()
                : field.check(value()).map(finding -> FindingTexts.of(finding, field));
    }

    /** Shows this beside the field, or that nothing is wrong. */
    void show(Optional<String> fault) {
        if (input instanceof HasValidation validated) {
            validated.setErrorMessage(fault.orElse(""));
            validated.setInvalid(fault.isPresent());
            input.setClassName("faulty", fault.isPresent());
        }
    }

    private void check() {
        show(fault());
        helper();
    }

    private void helper() {
        if (input instanceof HasHelper helped) {
            helped.setHelperText(
                    switch (field.type()) {
                        case FieldType.Text text
                        when text.length() >= TELL_FROM ->
                            Texts.of("field.used", value().codePointCount(0, value().length()), text.length());
                        case FieldType.Text text -> FieldNames.type(text);
                        case FieldType.Number number -> FieldNames.type(number);
                        case FieldType.Day day -> Texts.of("field.day.hint");
                        case FieldType.Choice choice -> "";
                    });
        }
    }
}
