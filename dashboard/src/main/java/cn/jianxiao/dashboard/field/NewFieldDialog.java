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
import cn.jianxiao.registry.field.FieldReason;
import cn.jianxiao.registry.field.FieldType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;

/** 新增字段 (CQ5). */
final class NewFieldDialog implements Deed {

    private final FieldCatalogue catalogue;
    private final CodeDesk desk;
    private final TextField name = text("field.name");
    private final TextField chinese = text("field.title.zh");
    private final TextField english = text("field.title.en");
    private TypeFields type = new TypeFields(() -> {});

    NewFieldDialog(FieldCatalogue catalogue, CodeDesk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
    }

    private static TextField text(String label) {
        TextField field = new TextField(Texts.of(label));
        field.setRequiredIndicatorVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    void open(Runnable afterwards) {
        ActionDialog dialog = new ActionDialog(Texts.of("fields.add"), Texts.of("save"), this, afterwards);
        type = new TypeFields(dialog::update);
        name.setHelperText(Texts.of("field.name.hint"));
        Div names = new Div(name, chinese, english);
        names.addClassName("part-fields");
        dialog.content(name, names, type).watch(name, chinese, english).open();
    }

    private Optional<FieldDefinition> field() {
        return type.type()
                .map(chosen -> FieldDefinition.userDefined(
                        name.getValue().strip(),
                        chinese.getValue().strip(),
                        english.getValue().strip(),
                        chosen));
    }

    @Override
    public Foresight foresee() {
        if (name.getValue().isBlank()
                || chinese.getValue().isBlank()
                || english.getValue().isBlank()) {
            return Foresight.open(Texts.of("field.open"));
        }
        Optional<FieldType> chosen = type.type();
        if (chosen.isEmpty()) {
            return Foresight.refused(List.of(FindingTexts.of(FieldReason.DEFINITION.about("type", ""))));
        }
        return catalogue.definition(name.getValue().strip()).isPresent()
                ? Foresight.refused(List.of(FindingTexts.of(
                        FieldReason.NAME_TAKEN.about("name", name.getValue().strip()))))
                : Foresight.possible(List.of(
                        Texts.of("field.consequence", chinese.getValue().strip(), FieldNames.type(chosen.get()))));
    }

    @Override
    public Foresight perform() {
        Optional<FieldDefinition> field = field();
        if (field.isEmpty()) {
            return foresee();
        }
        List<Finding> findings = catalogue.define(field.get(), desk.ruling());
        return findings.isEmpty()
                ? Foresight.possible(List.of(FieldNames.of(field.get())))
                : Foresight.refused(FindingTexts.of(findings));
    }
}
