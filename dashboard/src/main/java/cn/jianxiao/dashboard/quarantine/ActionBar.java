package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.RejectionLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** 批量操作: what can be done about the records that are chosen, or about all of the filter where none is. */
final class ActionBar extends Div {

    private static final long serialVersionUID = 1L;

    /** So many at a time: a preview of more would not be read. */
    private static final int MOST = 2_000;

    private final transient QuarantineDesk desk;
    private final Grid<RejectionLine> grid;
    private final transient Arguments filter;
    private final long total;
    private final transient Runnable afterwards;
    private final Span chosen = new Span();
    private final Button correct = new Button(Texts.of("quarantine.bulk"), click -> correct());
    private final Button aside = new Button(Texts.of("quarantine.aside"), click -> setAside());
    private final Button reopen = new Button(Texts.of("quarantine.reopen"), click -> reopen());

    ActionBar(QuarantineDesk desk, Grid<RejectionLine> grid, Arguments filter, long total, Runnable afterwards) {
        this.desk = desk;
        this.grid = grid;
        this.filter = filter;
        this.total = total;
        this.afterwards = afterwards;
        addClassName("action-bar");
        for (Button button : List.of(correct, aside, reopen)) {
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        }
        chosen.addClassName("muted");
        chosen.getElement().setAttribute("role", "status");
        add(correct, aside, reopen, chosen);
        grid.addSelectionListener(selection -> update());
        update();
    }

    private void update() {
        int selected = grid.getSelectedItems().size();
        chosen.setText(
                selected > 0
                        ? Texts.of("quarantine.chosen", selected)
                        : total > MOST
                                ? Texts.of("quarantine.chosen.first", MOST, Figures.count(total))
                                : Texts.of("quarantine.chosen.all", Figures.count(total)));
    }

    private List<RejectionLine> lines(String state) {
        List<RejectionLine> lines =
                grid.getSelectedItems().isEmpty() ? desk.lines(filter, 0, MOST) : List.copyOf(grid.getSelectedItems());
        return lines.stream().filter(line -> line.state().equals(state)).toList();
    }

    private void correct() {
        new BulkDialog(desk, lines("open"), afterwards).open();
    }

    private void setAside() {
        new AsideDialog(desk, lines("open"), afterwards).open();
    }

    private void reopen() {
        new ReopenDialog(desk, lines("set_aside"), afterwards).open();
    }
}
