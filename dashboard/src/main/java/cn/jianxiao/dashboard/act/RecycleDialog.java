package cn.jianxiao.dashboard.act;

import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.PartWords;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** 回收 (SC2): an unused code goes to the recycle bin, out of which it may come back. */
final class RecycleDialog implements Deed {

    private final Subject subject;

    RecycleDialog(Subject subject) {
        this.subject = subject;
    }

    void open() {
        ActionDialog dialog = new ActionDialog(
                Texts.of("act.recycle.title", PartWords.tail(subject.node())),
                Texts.of("act.recycle"),
                this,
                subject.afterwards());
        dialog.losing().plain(new Paragraph(Texts.of("act.recycle.hint"))).open();
    }

    /** Whether the code is in use is asked only when it is done: it may come into use until then. */
    @Override
    public Foresight foresee() {
        return CodeDeed.foreseen(
                subject.desk().preview(subject.code(), (graph, stamp) -> graph.recycle(subject.code(), false, stamp)),
                List.of(Texts.of("act.recycle.consequence")));
    }

    @Override
    public Foresight perform() {
        return CodeDeed.performed(subject.desk().recycle(subject.code()));
    }
}
