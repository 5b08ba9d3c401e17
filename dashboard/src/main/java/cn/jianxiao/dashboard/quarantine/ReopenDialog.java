package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.RejectionLine;
import java.util.List;

/** 撤销搁置: records that were set aside are to be looked after again. */
final class ReopenDialog implements Deed {

    private final QuarantineDesk desk;
    private final List<RejectionLine> lines;
    private final Runnable afterwards;

    ReopenDialog(QuarantineDesk desk, List<RejectionLine> lines, Runnable afterwards) {
        this.desk = desk;
        this.lines = List.copyOf(lines);
        this.afterwards = afterwards;
    }

    void open() {
        new ActionDialog(Texts.of("quarantine.reopen"), Texts.of("quarantine.reopen"), this, afterwards)
                .plain()
                .open();
    }

    @Override
    public Foresight foresee() {
        return lines.isEmpty()
                ? Foresight.refused(List.of(Texts.of("quarantine.reopen.nothing")))
                : Foresight.possible(List.of(Texts.of("quarantine.reopen.means", Figures.count(lines.size()))));
    }

    @Override
    public Foresight perform() {
        List<String> places = lines.stream().map(RejectionLine::place).toList();
        return Foresight.possible(OutcomeWords.of(desk.follow().reopen(places), "quarantine.reopen.done"));
    }
}
