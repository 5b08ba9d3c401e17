package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.FieldNames;
import cn.jianxiao.dashboard.word.FindingTexts;
import cn.jianxiao.dashboard.word.PartWords;
import cn.jianxiao.registry.field.FieldCatalogue;
import cn.jianxiao.registry.field.FieldDefinition;
import cn.jianxiao.registry.field.FieldEntry;
import cn.jianxiao.registry.field.FieldValues;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 填报字段 (CQ5): a value that a matter produced, attached to a code; forms of the codes below are filled with it. */
final class FieldDialog implements Deed {

    private static final int LONGEST_MATTER = 64;

    private final Subject subject;
    private final FieldValues values;
    private final ComboBox<FieldDefinition> field = new ComboBox<>(Texts.of("act.field.field"));
    private final TextField matter = new TextField(Texts.of("act.field.matter"));
    private final Div place = new Div();
    private final ActionDialog dialog;
    private @Nullable FieldInput input;

    FieldDialog(Subject subject, FieldCatalogue catalogue, FieldValues values) {
        this.subject = subject;
        this.values = values;
        dialog = new ActionDialog(
                Texts.of("act.field.title", PartWords.tail(subject.node())),
                Texts.of("act.field"),
                this,
                subject.afterwards());
        field.setItems(
                catalogue.definitions().stream().filter(each -> !each.retired()).toList());
        field.setItemLabelGenerator(FieldNames::of);
        field.setRequiredIndicatorVisible(true);
        field.addValueChangeListener(change -> choose(change.getValue()));
        matter.setMaxLength(LONGEST_MATTER);
        matter.setValueChangeMode(ValueChangeMode.LAZY);
    }

    void open() {
        Div fields = new Div(field, matter);
        fields.addClassName("part-fields");
        dialog.content(field, fields, place).watch(field, matter).open();
    }

    private void choose(@Nullable FieldDefinition chosen) {
        place.removeAll();
        input = chosen == null ? null : new FieldInput(chosen).required();
        if (input != null) {
            input.watch(dialog::update);
            place.add(input.component());
        }
        dialog.update();
    }

    private Optional<FieldInput> typed() {
        return Optional.ofNullable(input).filter(each -> !each.value().isEmpty());
    }

    @Override
    public Foresight foresee() {
        Optional<FieldInput> typed = typed();
        if (typed.isEmpty()) {
            return Foresight.open(Texts.of("act.field.open"));
        }
        FieldInput given = typed.get();
        return given.fault()
                .map(fault -> Foresight.refused(List.of(fault)))
                .orElseGet(() -> Foresight.possible(List.of(Texts.of(
                        "act.field.consequence",
                        FieldNames.of(given.field()),
                        FieldNames.value(given.field().name(), given.value())))));
    }

    @Override
    public Foresight perform() {
        Foresight ahead = foresee();
        if (!ahead.isPossible()) {
            return ahead;
        }
        FieldInput given = typed().orElseThrow();
        Stamp stamp = subject.desk().writing(subject.code());
        List<Finding> findings = values.attach(new FieldEntry(
                subject.code(),
                given.field().name(),
                given.value(),
                matter.getValue().strip(),
                stamp));
        return findings.isEmpty() ? ahead : Foresight.refused(FindingTexts.of(findings));
    }
}
