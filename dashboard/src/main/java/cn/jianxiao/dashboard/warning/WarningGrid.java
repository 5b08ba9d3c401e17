package cn.jianxiao.dashboard.warning;

import cn.jianxiao.dashboard.page.CaseLink;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.WarningLine;
import cn.jianxiao.sql.query.WarningsTotal;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 预警表, read page by page. What it is about and why have the room that the short columns leave. */
final class WarningGrid {

    private WarningGrid() {}

    static Grid<WarningLine> of(Questions questions, Arguments filter, StateChoice state) {
        Grid<WarningLine> grid = new Grid<>();
        grid.addComponentColumn(WarningWords::level)
                .setHeader(Texts.of("warning.level"))
                .setWidth("6rem")
                .setFlexGrow(0);
        narrow(grid, "warning.subject", "4.5rem", WarningWords::subject);
        narrow(grid, "warning.state", "5.75rem", WarningWords::state);
        narrow(grid, "warning.holder", "6rem", WarningWords::holder).setTooltipGenerator(WarningGrid::steps);
        moment(grid, "warning.due", WarningLine::dueAt);
        grid.addComponentColumn(WarningWords::about)
                .setHeader(Texts.of("warning.about"))
                .setFlexGrow(3)
                .setTooltipGenerator(WarningWords::name);
        grid.addColumn(WarningWords::why)
                .setHeader(Texts.of("warning.why"))
                .setFlexGrow(3)
                .setTooltipGenerator(WarningWords::why);
        grid.addColumn(WarningLine::departmentName)
                .setHeader(Texts.of("department"))
                .setFlexGrow(1)
                .setTooltipGenerator(WarningLine::departmentName);
        grid.addComponentColumn(line -> CaseLink.project(line.project(), ""))
                .setHeader(Texts.of("project.code"))
                .setWidth("12rem")
                .setFlexGrow(0)
                .setTooltipGenerator(WarningWords::project);
        if (state == StateChoice.RESOLVED || state == StateChoice.ANY) {
            moment(grid, "warning.resolved", WarningLine::resolvedAt);
        }
        grid.setItems(
                query -> questions
                        .ask(
                                WarningLine.QUERY,
                                filter.with("limit", query.getLimit()).with("offset", query.getOffset()))
                        .stream(),
                query -> (int) questions.one(WarningsTotal.QUERY, filter).total());
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.getElement().setAttribute("aria-label", Texts.of("warnings.title"));
        return grid;
    }

    private static String steps(WarningLine line) {
        return Texts.of("warning.steps", Moments.reported(line.remindedAt()), Moments.reported(line.escalatedAt()));
    }

    /** The day, and the minute to those who point at it. */
    private static void moment(
            Grid<WarningLine> grid, String title, ValueProvider<WarningLine, @Nullable Instant> moment) {
        narrow(grid, title, "6.25rem", line -> Moments.day(moment.apply(line)))
                .setTooltipGenerator(line -> Moments.reported(moment.apply(line)));
    }

    private static Grid.Column<WarningLine> narrow(
            Grid<WarningLine> grid, String title, String width, ValueProvider<WarningLine, String> cell) {
        return grid.addColumn(cell).setHeader(Texts.of(title)).setWidth(width).setFlexGrow(0);
    }
}
