package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.PartWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** 对应 (SH3): a department's own code, under which its system reports. */
final class AliasDialog {

    private static final int LONGEST = 64;

    private final Subject subject;
    private final TextField system = field("act.alias.system");
    private final TextField text = field("act.alias.text");

    AliasDialog(Subject subject) {
        this.subject = subject;
    }

    void open() {
        system.setHelperText(Texts.of("act.alias.system.hint"));
        Div fields = new Div(system, text);
        fields.addClassName("part-fields");
        new ActionDialog(
                        Texts.of("act.alias.title", PartWords.tail(subject.node())),
                        Texts.of("act.alias"),
                        new CodeDeed(subject.desk(), subject.code(), this::wish),
                        subject.afterwards())
                .content(system, fields)
                .watch(system, text)
                .open();
    }

    private static TextField field(String label) {
        TextField field = new TextField(Texts.of(label));
        field.setMaxLength(LONGEST);
        field.setRequiredIndicatorVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    private Wish wish() {
        Alias alias = new Alias(system.getValue().strip(), text.getValue().strip());
        return alias.system().isEmpty() || alias.text().isEmpty()
                ? new Wish.Incomplete(Texts.of("act.alias.open"))
                : Wish.Change.of((graph, stamp) -> graph.alias(alias, subject.code(), stamp));
    }
}
