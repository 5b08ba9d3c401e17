package cn.jianxiao.dashboard.act;

import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.PartWords;
import java.util.ArrayList;
import java.util.List;

/** 注销 (GD5): closes a code for whatever comes after; its history stays. It cannot be taken back. */
final class CancelDialog {

    private final Subject subject;
    private final ReasonField reason = new ReasonField();

    CancelDialog(Subject subject) {
        this.subject = subject;
    }

    void open() {
        new ActionDialog(
                        Texts.of("act.cancel.title", PartWords.tail(subject.node())),
                        Texts.of("act.cancel"),
                        new CodeDeed(subject.desk(), subject.code(), this::wish),
                        subject.afterwards())
                .losing()
                .content(reason, reason)
                .watch(reason)
                .open();
    }

    private Wish wish() {
        String why = reason.getValue().strip();
        if (why.isEmpty()) {
            return new Wish.Incomplete(Texts.of("act.cancel.open"));
        }
        List<String> notes = new ArrayList<>(List.of(Texts.of("act.cancel.consequence")));
        int below = subject.activeChildren().size();
        if (below > 0) {
            notes.add(Texts.of("act.cancel.below", below));
        }
        return new Wish.Change((graph, stamp) -> graph.cancel(subject.code(), why, stamp), notes);
    }
}
