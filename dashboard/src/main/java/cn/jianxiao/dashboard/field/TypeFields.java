package cn.jianxiao.dashboard.field;

import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.field.FieldChoice;
import cn.jianxiao.registry.field.FieldType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;

/** 字段类型 while it is chosen: its kind, and what that kind needs to know. */
final class TypeFields extends Div {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_LENGTH = 100;
    private static final int USUAL_DIGITS = 14;
    private static final int USUAL_DECIMALS = 4;
    private static final int MOST_DIGITS = 30;

    /** 类型. */
    enum Kind {
        TEXT,
        NUMBER,
        DAY,
        CHOICE
    }

    private final ChoiceField<Kind> kind;
    private final IntegerField length = number("field.length", USUAL_LENGTH, 1, FieldType.Text.LONGEST);
    private final IntegerField digits = number("field.digits", USUAL_DIGITS, 1, MOST_DIGITS);
    private final IntegerField decimals = number("field.decimals", USUAL_DECIMALS, 0, MOST_DIGITS);
    private final TextArea choices = new TextArea(Texts.of("field.choices"));

    TypeFields(Runnable changed) {
        addClassName("part-fields");
        kind = new ChoiceField<>(Texts.of("field.type"), "field.type", Kind.TEXT, chosen -> {});
        kind.addValueChangeListener(change -> {
            show(change.getValue());
            changed.run();
        });
        choices.setHelperText(Texts.of("field.choices.hint"));
        choices.setValueChangeMode(ValueChangeMode.LAZY);
        choices.addClassName("wide");
        choices.addValueChangeListener(change -> changed.run());
        List.of(length, digits, decimals).forEach(field -> field.addValueChangeListener(change -> changed.run()));
        add(kind, length, digits, decimals, choices);
        show(Kind.TEXT);
    }

    private static IntegerField number(String label, int value, int least, int most) {
        IntegerField field = new IntegerField(Texts.of(label));
        field.setValue(value);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    private void show(Kind chosen) {
        length.setVisible(chosen == Kind.TEXT);
        digits.setVisible(chosen == Kind.NUMBER);
        decimals.setVisible(chosen == Kind.NUMBER);
        choices.setVisible(chosen == Kind.CHOICE);
    }

    /** The type; empty while what is filled in makes none. */
    Optional<FieldType> type() {
        try {
            return Optional.of(
                    switch (kind.getValue()) {
                        case TEXT -> new FieldType.Text(value(length));
                        case NUMBER -> new FieldType.Number(value(digits), value(decimals));
                        case DAY -> new FieldType.Day();
                        case CHOICE -> choice();
                    });
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static int value(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? -1 : value;
    }

    /** A line each: value, Chinese title, English title; a title that is not given is the value. */
    private FieldType choice() {
        List<FieldChoice> all = choices.getValue()
                .lines()
                .filter(line -> !line.isBlank())
                .map(TypeFields::choice)
                .toList();
        int longest =
                all.stream().mapToInt(choice -> choice.value().length()).max().orElse(0);
        return new FieldType.Choice(longest, all);
    }

    private static FieldChoice choice(String line) {
        String[] cells = line.strip().split("\\s*[|=]\\s*", -1);
        String value = cells[0];
        String chinese = cells.length > 1 && !cells[1].isBlank() ? cells[1] : value;
        return new FieldChoice(value, chinese, cells.length > 2 && !cells[2].isBlank() ? cells[2] : chinese);
    }
}
