package cn.jianxiao.dashboard.act;

import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.PartWords;

/** 恢复 (SC2): takes a code out of the recycle bin. */
final class RestoreDialog {

    private final Subject subject;

    RestoreDialog(Subject subject) {
        this.subject = subject;
    }

    void open() {
        Wish wish = Wish.Change.of((graph, stamp) -> graph.restore(subject.code(), stamp));
        new ActionDialog(
                        Texts.of("act.restore.title", PartWords.tail(subject.node())),
                        Texts.of("act.restore"),
                        new CodeDeed(subject.desk(), subject.code(), () -> wish),
                        subject.afterwards())
                .plain()
                .open();
    }
}
