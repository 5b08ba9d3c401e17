package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.rule.RuledCode;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.PartWords;
import java.util.List;

/** 变更 (GD4): the code stays; what differs is shown before and after, with the reason. */
final class ChangeDialog {

    private final Subject subject;
    private final PartEditor editor;
    private final ReasonField reason = new ReasonField();
    private final ActionDialog dialog;

    ChangeDialog(Subject subject) {
        this.subject = subject;
        CodeNode node = subject.node();
        String above = node.code().parent().map(RuledCode::value).orElse("");
        this.editor =
                subject.editors().of(subject, node.code().rule(), node.code().stage(), above, node.part());
        this.dialog = new ActionDialog(
                Texts.of("act.change.title", PartWords.tail(node)),
                Texts.of("act.change"),
                new CodeDeed(subject.desk(), subject.code(), this::wish),
                subject.afterwards());
    }

    void open() {
        List<CodeNode> parents = subject.node().parents().stream()
                .flatMap(parent -> subject.graph().node(parent).stream())
                .toList();
        editor.offer(subject.buildingsOf(parents));
        editor.watch(dialog::update);
        dialog.setWidth(editor.isWide() ? "56rem" : "38rem");
        dialog.content(editor.first(), editor.component(), reason).watch(reason).open();
    }

    private Wish wish() {
        Part after = editor.part();
        if (after.equals(subject.node().part())) {
            return new Wish.Incomplete(Texts.of("act.change.open"));
        }
        if (!editor.faults().isEmpty()) {
            return new Wish.Wrong(editor.faults());
        }
        if (!editor.missing().isEmpty()) {
            return new Wish.Incomplete(Texts.of("act.missing", String.join(Texts.of("list.comma"), editor.missing())));
        }
        String why = reason.getValue().strip();
        return why.isEmpty()
                ? new Wish.Incomplete(Texts.of("act.reason.open"))
                : new Wish.Change((graph, stamp) -> graph.change(subject.code(), after, why, stamp), editor.doubts());
    }
}
