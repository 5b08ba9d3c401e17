package cn.jianxiao.dashboard.running;

import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.CodeLink;
import cn.jianxiao.registry.running.RunningLine;
import cn.jianxiao.registry.running.RunningSearch;
import cn.jianxiao.registry.running.RunningState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.ValueProvider;
import java.util.function.Consumer;

/** 比对报告, read page by page. */
final class RunningGrid {

    private RunningGrid() {}

    /** @param open shows one line */
    static Grid<RunningLine> of(RunningDesk desk, RunningSearch search, long total, Consumer<RunningLine> open) {
        Grid<RunningLine> grid = new Grid<>();
        grid.addComponentColumn(line -> RunningWords.match(line.match()))
                .setHeader(Texts.of("running.match"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addComponentColumn(RunningWords::state)
                .setHeader(Texts.of("running.state"))
                .setWidth("6rem")
                .setFlexGrow(0);
        text(grid, "running.own", "6.5rem", 0, line -> line.told().ownCode());
        text(grid, "project.code", "7rem", 0, line -> line.told().project());
        text(grid, "project.name", "7.5rem", 1, line -> line.told().name());
        text(grid, "project.owner", "7rem", 1, line -> line.told().owner());
        text(grid, "division", "5rem", 0, line -> DivisionNames.of(line.told().division()));
        grid.addComponentColumn(RunningGrid::found)
                .setHeader(Texts.of("running.found"))
                .setWidth("11.5rem")
                .setFlexGrow(0);
        text(grid, "running.differences", "11rem", 3, RunningWords::differences);
        grid.addComponentColumn(line -> opening(line, open))
                .setHeader(Texts.of("actions"))
                .setWidth("4.5rem")
                .setFlexGrow(0);
        grid.setItems(
                query -> desk.search(search.page(query.getOffset(), query.getLimit())).stream(), query -> (int) total);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.getElement().setAttribute("aria-label", Texts.of("running.title"));
        return grid;
    }

    /** What it is now, or what it may be. */
    private static Component found(RunningLine line) {
        Div all = new Div();
        String joined = line.decision().map(decision -> decision.project()).orElse("");
        if (!joined.isBlank()) {
            all.add(new Div(CodeLink.of(joined)));
        } else {
            line.found().forEach(code -> all.add(new Div(CodeLink.of(code))));
        }
        return all;
    }

    private static Component opening(RunningLine line, Consumer<RunningLine> open) {
        boolean toDo = line.state() == RunningState.OPEN;
        Button button = new Button(Texts.of(toDo ? "running.handle" : "running.look"), click -> open.accept(line));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(Texts.of("actions.of", line.told().name()));
        return button;
    }

    private static void text(
            Grid<RunningLine> grid, String title, String width, int room, ValueProvider<RunningLine, String> cell) {
        grid.addColumn(cell)
                .setHeader(Texts.of(title))
                .setWidth(width)
                .setFlexGrow(room)
                .setTooltipGenerator(cell::apply);
    }
}
