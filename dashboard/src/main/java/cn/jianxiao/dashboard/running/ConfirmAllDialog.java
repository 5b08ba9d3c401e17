package cn.jianxiao.dashboard.running;

import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import java.util.List;

/** 全部确认: every line that is matched and not decided yet; cannot be taken back. */
record ConfirmAllDialog(RunningDesk desk, long matched) implements Deed {

    void open(Runnable afterwards) {
        String title = Texts.of("running.all", Figures.count(matched));
        new ActionDialog(title, Texts.of("running.decide"), this, afterwards)
                .losing()
                .plain()
                .open();
    }

    @Override
    public Foresight foresee() {
        return Foresight.possible(
                List.of(Texts.of("running.all.means", Figures.count(matched)), Texts.of("running.final")));
    }

    @Override
    public Foresight perform() {
        RunningDesk.Several several = desk.confirmMatched();
        return Foresight.possible(
                List.of(Texts.of("running.all.done", Figures.count(several.done()), Figures.count(several.left()))));
    }
}
