package cn.jianxiao.dashboard.field;

import cn.jianxiao.code.Finding;
import cn.jianxiao.dashboard.desk.CodeDesk;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.FieldNames;
import cn.jianxiao.dashboard.word.FindingTexts;
import cn.jianxiao.registry.field.FieldCatalogue;
import cn.jianxiao.registry.field.FieldDefinition;
import cn.jianxiao.registry.field.FieldForm;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 设置表单 (CQ5): which fields a form is filled with from a code. */
final class FormDialog implements Deed {

    private final FieldCatalogue catalogue;
    private final CodeDesk desk;
    private final FieldForm before;
    private final TextField name = text("field.name");
    private final TextField chinese = text("field.title.zh");
    private final TextField english = text("field.title.en");
    private final MultiSelectComboBox<FieldDefinition> fields = new MultiSelectComboBox<>(Texts.of("forms.fields"));

    FormDialog(FieldCatalogue catalogue, CodeDesk desk) {
        this(catalogue, desk, new FieldForm("", "", "", List.of()));
    }

    FormDialog(FieldCatalogue catalogue, CodeDesk desk, FieldForm before) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.before = before;
    }

    private static TextField text(String label) {
        TextField field = new TextField(Texts.of(label));
        field.setRequiredIndicatorVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    void open(Runnable afterwards) {
        List<FieldDefinition> all = catalogue.definitions();
        name.setValue(before.name());
        name.setReadOnly(!before.name().isEmpty());
        name.setHelperText(Texts.of("field.name.hint"));
        chinese.setValue(before.titleZh());
        english.setValue(before.titleEn());
        fields.setItems(all.stream()
                .filter(field -> !field.retired() || before.fields().contains(field.name()))
                .toList());
        fields.setItemLabelGenerator(field -> FieldNames.of(field) + " " + field.name());
        fields.setValue(all.stream()
                .filter(field -> before.fields().contains(field.name()))
                .collect(Collectors.toSet()));
        Div names = new Div(name, chinese, english);
        names.addClassName("part-fields");
        new ActionDialog(
                        before.name().isEmpty()
                                ? Texts.of("forms.add")
                                : Texts.of("forms.edit.title", before.titleZh()),
                        Texts.of("save"),
                        this,
                        afterwards)
                .content(before.name().isEmpty() ? name : fields, names, fields)
                .watch(name, chinese, english, fields)
                .open();
    }

    /** The fields in the order of the catalogue, those that were there before in theirs. */
    private FieldForm form() {
        List<String> chosen =
                fields.getValue().stream().map(FieldDefinition::name).toList();
        List<String> ordered = Stream.concat(
                        before.fields().stream().filter(chosen::contains),
                        catalogue.definitions().stream()
                                .map(FieldDefinition::name)
                                .filter(field -> chosen.contains(field)
                                        && !before.fields().contains(field)))
                .toList();
        return new FieldForm(
                name.getValue().strip(),
                chinese.getValue().strip(),
                english.getValue().strip(),
                ordered);
    }

    @Override
    public Foresight foresee() {
        FieldForm form = form();
        if (form.name().isEmpty()
                || form.titleZh().isEmpty()
                || form.titleEn().isEmpty()
                || form.fields().isEmpty()) {
            return Foresight.open(Texts.of("forms.open"));
        }
        return form.equals(before)
                ? Foresight.open(Texts.of("act.nothing"))
                : Foresight.possible(List.of(Texts.of(
                        "forms.consequence",
                        form.titleZh(),
                        form.fields().stream()
                                .map(FieldNames::of)
                                .collect(Collectors.joining(Texts.of("list.comma"))))));
    }

    @Override
    public Foresight perform() {
        FieldForm form = form();
        List<Finding> findings = catalogue.setForm(form, desk.ruling());
        return findings.isEmpty()
                ? Foresight.possible(List.of(form.titleZh()))
                : Foresight.refused(FindingTexts.of(findings));
    }
}
