package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.SourceWords;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.RejectionLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import java.util.function.Consumer;

/** 隔离区清单, read page by page: why each record is here, and what can be done about it. */
final class QuarantineGrid {

    private QuarantineGrid() {}

    /**
     * @param several whether records can be chosen
     * @param open shows one record
     */
    static Grid<RejectionLine> of(
            QuarantineDesk desk, Arguments filter, boolean several, Consumer<RejectionLine> open) {
        Grid<RejectionLine> grid = new Grid<>();
        grid.setSelectionMode(several ? SelectionMode.MULTI : SelectionMode.NONE);
        narrow(grid, "event.receivedAt", "9.5rem", line -> Moments.minute(line.receivedAt()));
        grid.addComponentColumn(QuarantineWords::state)
                .setHeader(Texts.of("quarantine.state"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        narrow(grid, "source", "8rem", line -> SourceWords.named(line.source()));
        grid.addColumn(QuarantineWords::reason)
                .setHeader(Texts.of("finding.reason"))
                .setFlexGrow(3)
                .setTooltipGenerator(QuarantineWords::reason);
        grid.addColumn(RejectionLine::value)
                .setHeader(Texts.of("finding.value"))
                .setFlexGrow(1)
                .setTooltipGenerator(RejectionLine::value);
        grid.addColumn(RejectionLine::recordId)
                .setHeader(Texts.of("event.id"))
                .setFlexGrow(1)
                .setTooltipGenerator(RejectionLine::recordId);
        narrow(grid, "project.code", "12rem", RejectionLine::project);
        grid.addComponentColumn(line -> opening(line, several, open))
                .setHeader(Texts.of("actions"))
                .setWidth("5.5rem")
                .setFlexGrow(0);
        grid.setItems(query -> desk.lines(filter, query.getOffset(), query.getLimit()).stream(), query ->
                (int) Math.min(Integer.MAX_VALUE, desk.count(filter)));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.getElement().setAttribute("aria-label", Texts.of("quarantine.title"));
        return grid;
    }

    private static Component opening(RejectionLine line, boolean acts, Consumer<RejectionLine> open) {
        boolean toDo = acts && line.state().equals("open");
        Button button =
                new Button(Texts.of(toDo ? "quarantine.handle" : "quarantine.look"), click -> open.accept(line));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(Texts.of("actions.of", line.place()));
        return button;
    }

    private static void narrow(
            Grid<RejectionLine> grid, String title, String width, ValueProvider<RejectionLine, String> cell) {
        grid.addColumn(cell)
                .setHeader(Texts.of(title))
                .setWidth(width)
                .setFlexGrow(0)
                .setTooltipGenerator(cell::apply);
    }
}
