package cn.jianxiao.dashboard.warning;

import cn.jianxiao.dashboard.page.CaseLink;
import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.WarningLine;
import cn.jianxiao.sql.query.WarningsTotal;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import java.util.Locale;

/** 预警表, read page by page. */
final class WarningGrid {

    private WarningGrid() {}

    static Grid<WarningLine> of(Questions questions, Arguments filter) {
        Grid<WarningLine> grid = new Grid<>();
        grid.addComponentColumn(WarningGrid::level)
                .setHeader(Texts.of("warning.level"))
                .setWidth("7rem")
                .setFlexGrow(0);
        narrow(
                grid,
                "warning.state",
                "6rem",
                line -> Texts.of("warning.state." + line.state().toUpperCase(Locale.ROOT)));
        narrow(grid, "warning.due", "8.5rem", line -> Moments.reported(line.dueAt()));
        grid.addComponentColumn(line -> CaseLink.of(line.project(), line.caseId(), line.matterName()))
                .setHeader(Texts.of("case"))
                .setFlexGrow(3);
        grid.addColumn(WarningLine::departmentName)
                .setHeader(Texts.of("department"))
                .setFlexGrow(2);
        grid.addComponentColumn(line -> CaseLink.project(line.project(), ""))
                .setHeader(Texts.of("project.code"))
                .setWidth("13rem")
                .setFlexGrow(0);
        narrow(grid, "deadline", "6.5rem", line -> Moments.day(line.deadline()));
        narrow(grid, "warning.resolved", "8.5rem", line -> Moments.reported(line.resolvedAt()));
        grid.setItems(
                query -> questions
                        .ask(
                                WarningLine.QUERY,
                                filter.with("limit", query.getLimit()).with("offset", query.getOffset()))
                        .stream(),
                query -> (int) questions.one(WarningsTotal.QUERY, filter).total());
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setSizeFull();
        grid.getElement().setAttribute("aria-label", Texts.of("warnings.title"));
        return grid;
    }

    private static LampTag level(WarningLine line) {
        return new LampTag(
                line.level(), Texts.of("warning.level." + line.level().toUpperCase(Locale.ROOT)));
    }

    private static void narrow(
            Grid<WarningLine> grid, String title, String width, ValueProvider<WarningLine, String> cell) {
        grid.addColumn(cell).setHeader(Texts.of(title)).setWidth(width).setFlexGrow(0);
    }
}
