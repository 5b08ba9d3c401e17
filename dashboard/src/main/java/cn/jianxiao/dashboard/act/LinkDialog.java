package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.rule.RuledCode;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.PartWords;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;

/** 关联 (CQ3): lets a code belong to one more of the level above. */
final class LinkDialog {

    private final Subject subject;
    private final ComboBox<CodeNode> parent = new ComboBox<>(Texts.of("act.link.parent"));

    LinkDialog(Subject subject) {
        this.subject = subject;
    }

    /** The codes it could belong to besides those it does. */
    static List<CodeNode> possible(Subject subject) {
        return subject.node().code().parent().map(RuledCode::value).flatMap(subject.graph()::node).stream()
                .flatMap(split -> subject.beside(split).stream())
                .filter(other -> !subject.node().parents().contains(other.value()))
                .toList();
    }

    void open() {
        parent.setItems(possible(subject));
        parent.setItemLabelGenerator(node -> CodeChoice.label(node, subject));
        parent.setRequiredIndicatorVisible(true);
        new ActionDialog(
                        Texts.of("act.link.title", PartWords.tail(subject.node())),
                        Texts.of("act.link"),
                        new CodeDeed(subject.desk(), subject.code(), this::wish),
                        subject.afterwards())
                .content(parent, parent)
                .watch(parent)
                .open();
    }

    private Wish wish() {
        CodeNode chosen = parent.getValue();
        return chosen == null
                ? new Wish.Incomplete(Texts.of("act.link.open"))
                : Wish.Change.of((graph, stamp) -> graph.link(subject.code(), chosen.value(), stamp));
    }
}
