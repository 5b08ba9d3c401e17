package cn.jianxiao.dashboard.act;

import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.Days;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.FindingTexts;
import cn.jianxiao.dashboard.word.PartWords;
import cn.jianxiao.registry.material.MaterialAnswer;
import cn.jianxiao.registry.material.MaterialKey;
import cn.jianxiao.registry.material.MaterialKind;
import cn.jianxiao.registry.material.Materials;
import cn.jianxiao.registry.material.ReportedMaterial;
import cn.jianxiao.registry.material.Validity;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 登记材料 (CQ4): a licence, result or survey result of a code, entered by hand where no system reports it. */
final class MaterialDialog implements Deed {

    private static final String SOURCE = "manual";
    private static final int LONGEST = 200;

    private final Subject subject;
    private final Materials materials;
    private final ChoiceField<MaterialKind> kind =
            new ChoiceField<>(Texts.of("material.kind"), "material.kind", MaterialKind.LICENCE, chosen -> {});
    private final TextField id = text(Texts.of("material.id"), true);
    private final TextField title = text(Texts.of("material.title"), true);
    private final TextField number = text(Texts.of("material.number"), false);
    private final TextField matter = text(Texts.of("material.matter"), true);
    private final TextField matterName = text(Texts.of("material.matter.name"), false);
    private final DatePicker issued;
    private final DatePicker until;

    MaterialDialog(Subject subject, Materials materials) {
        this.subject = subject;
        this.materials = materials;
        issued = Days.field(Texts.of("material.issued"));
        issued.setValue(subject.desk().today());
        issued.setRequiredIndicatorVisible(true);
        until = Days.field(Texts.of("material.until"));
        id.setHelperText(Texts.of("material.id.hint"));
    }

    private static TextField text(String label, boolean required) {
        TextField field = new TextField(label);
        field.setMaxLength(LONGEST);
        field.setRequiredIndicatorVisible(required);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    void open() {
        Div fields = new Div(kind, title, number, id, matter, matterName, issued, until);
        fields.addClassName("part-fields");
        new ActionDialog(
                        Texts.of("act.material.title", PartWords.tail(subject.node())),
                        Texts.of("act.material"),
                        this,
                        subject.afterwards())
                .content(title, fields)
                .watch(kind, title, number, id, matter, matterName, issued, until)
                .open();
    }

    private boolean isComplete() {
        return Stream.of(id, title, matter).noneMatch(field -> field.getValue().isBlank()) && !issued.isEmpty();
    }

    private ReportedMaterial reported() {
        return new ReportedMaterial(
                new MaterialKey(SOURCE, id.getValue().strip()),
                subject.code(),
                kind.getValue(),
                matter.getValue().strip(),
                matterName.getValue().strip(),
                number.getValue().strip(),
                title.getValue().strip(),
                issued.getValue(),
                Optional.ofNullable(until.getValue()).map(Validity::until).orElse(Validity.UNLIMITED),
                Optional.empty(),
                "");
    }

    @Override
    public Foresight foresee() {
        return isComplete()
                ? Foresight.possible(List.of(Texts.of(
                        "act.material.consequence",
                        Texts.of("material.kind", kind.getValue()),
                        title.getValue().strip(),
                        subject.code())))
                : Foresight.open(Texts.of("act.material.open"));
    }

    @Override
    public Foresight perform() {
        if (!isComplete()) {
            return Foresight.open(Texts.of("act.material.open"));
        }
        return switch (materials.link(reported(), subject.desk().writing(subject.code()))) {
            case MaterialAnswer.Refused refused -> Foresight.refused(FindingTexts.of(refused.findings()));
            case MaterialAnswer.Done done when !done.changed() -> Foresight.open(Texts.of("act.nothing"));
            case MaterialAnswer.Done done ->
                Foresight.possible(List.of(Texts.of(
                        "act.material.consequence",
                        Texts.of("material.kind", kind.getValue()),
                        title.getValue().strip(),
                        done.material().code())));
        };
    }
}
