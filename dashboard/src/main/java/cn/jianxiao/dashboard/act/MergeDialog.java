package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.SplitRequest;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.PartWords;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 合并 (CQ3): one code that belongs to this code and to others of its level from the start. */
final class MergeDialog {

    private final Subject subject;
    private final SplitHead head;
    private final MultiSelectComboBox<CodeNode> others = new MultiSelectComboBox<>(Texts.of("act.merge.others"));
    private final PartList parts;
    private final ActionDialog dialog;

    MergeDialog(Subject subject) {
        this.subject = subject;
        this.head = new SplitHead(subject, subject.node());
        this.parts = new PartList(this::editor);
        this.dialog = new ActionDialog(
                Texts.of("act.merge.title", PartWords.tail(subject.node())),
                Texts.of("act.merge"),
                new CodeDeed(subject.desk(), subject.code(), this::wish),
                subject.afterwards());
    }

    void open() {
        others.setItems(subject.beside(subject.node()));
        others.setItemLabelGenerator(node -> CodeChoice.label(node, subject));
        others.setHelperText(Texts.of("act.merge.hint", PartWords.tail(subject.node())));
        others.setRequiredIndicatorVisible(true);
        parts.changed(dialog::update);
        parts.add();
        others.addValueChangeListener(change -> parts.remake());
        head.changed(parts::remake);
        dialog.setWidth(parts.isWide() ? "56rem" : "38rem");
        dialog.content(others, head, others, parts).open();
    }

    private PartEditor editor(Part before) {
        PartEditor editor = subject.editors()
                .of(subject, head.way().rule(), head.way().stage().name(), subject.code(), before);
        List<CodeNode> parents = new ArrayList<>(others.getValue());
        parents.add(subject.node());
        editor.offer(subject.buildingsOf(parents));
        return editor;
    }

    private Wish wish() {
        if (others.getValue().isEmpty()) {
            return new Wish.Incomplete(Texts.of("act.merge.open"));
        }
        Optional<Wish> obstacle = parts.obstacle();
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        Set<String> more = others.getValue().stream().map(CodeNode::value).collect(Collectors.toSet());
        SplitRequest request = head.request(parts.parts());
        return new Wish.Change((graph, stamp) -> graph.merge(request, more, stamp), parts.doubts());
    }
}
