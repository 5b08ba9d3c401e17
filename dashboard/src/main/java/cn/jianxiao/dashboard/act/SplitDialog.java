package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.graph.SplitRequest;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.PartWords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;

/** 拆分 (CQ2, GD1): one or many codes off another, each with what is told of it. */
final class SplitDialog {

    private final Subject subject;
    private final SplitHead head;
    private final PartList parts;
    private final ActionDialog dialog;

    SplitDialog(Subject subject) {
        this.subject = subject;
        this.head = new SplitHead(subject, subject.node());
        this.parts = new PartList(this::editor);
        this.dialog = new ActionDialog(
                Texts.of("act.split.title", PartWords.tail(subject.node())),
                Texts.of("act.split"),
                new CodeDeed(subject.desk(), subject.code(), this::wish),
                subject.afterwards());
    }

    void open() {
        Button more = new Button(Texts.of("act.split.more"), VaadinIcon.PLUS.create(), click -> parts.add());
        more.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        parts.changed(dialog::update);
        parts.add();
        head.changed(() -> {
            parts.remake();
            dialog.update();
        });
        dialog.setWidth(parts.isWide() ? "56rem" : "38rem");
        dialog.content(parts.first(), head, parts, new Div(more)).open();
    }

    private PartEditor editor(Part before) {
        PartEditor editor = subject.editors()
                .of(subject, head.way().rule(), head.way().stage().name(), subject.code(), before);
        editor.offer(subject.node().part().buildings());
        return editor;
    }

    private Wish wish() {
        Optional<Wish> obstacle = parts.obstacle();
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        SplitRequest request = head.request(parts.parts());
        return new Wish.Change((graph, stamp) -> graph.split(request, stamp), parts.doubts());
    }

    /** The phase that a project usually stands in when it is split at that stage. */
    static Phase usualPhase(String stage) {
        return switch (stage) {
            case "planning", "level1" -> Phase.PLANNING;
            case "construction", "level2" -> Phase.CONSTRUCTION;
            default -> Phase.DESIGN;
        };
    }
}
