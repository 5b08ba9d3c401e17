package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.RejectionLine;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** 搁置: why nothing needs to be done about records. They stay, and can be taken up again. */
final class AsideDialog implements Deed {

    private static final int LONGEST_REASON = 512;

    private final QuarantineDesk desk;
    private final List<RejectionLine> lines;
    private final Runnable afterwards;
    private final TextArea reason = new TextArea(Texts.of("act.reason"));

    AsideDialog(QuarantineDesk desk, List<RejectionLine> lines, Runnable afterwards) {
        this.desk = desk;
        this.lines = List.copyOf(lines);
        this.afterwards = afterwards;
    }

    void open() {
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        new ActionDialog(Texts.of("quarantine.aside"), Texts.of("quarantine.aside"), this, afterwards)
                .content(reason, reason)
                .watch(reason)
                .open();
    }

    @Override
    public Foresight foresee() {
        if (lines.isEmpty()) {
            return Foresight.refused(List.of(Texts.of("quarantine.nothing")));
        }
        return reason.getValue().isBlank()
                ? Foresight.open(Texts.of("act.reason.open"))
                : Foresight.possible(List.of(Texts.of("quarantine.aside.means", Figures.count(lines.size()))));
    }

    @Override
    public Foresight perform() {
        List<String> places = lines.stream().map(RejectionLine::place).toList();
        Outcome outcome = desk.follow().setAside(places, reason.getValue());
        return Foresight.possible(OutcomeWords.of(outcome, "quarantine.aside.done"));
    }
}
