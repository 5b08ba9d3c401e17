package cn.jianxiao.dashboard.quality;

import cn.jianxiao.dashboard.page.CaseLink;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.SuspectedCase;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;

/** 疑点办件表, read page by page; a case leads to its raw events (X3). */
final class SuspicionGrid {

    private SuspicionGrid() {}

    static Grid<SuspectedCase> of(Questions questions, Arguments filter, long total) {
        Grid<SuspectedCase> grid = new Grid<>();
        column(grid, "quality.rule", "7.5rem", EvidenceWords::rule);
        grid.addComponentColumn(line -> CaseLink.of(line.project(), line.caseId(), line.matterName()))
                .setHeader(Texts.of("matter"))
                .setWidth("11rem")
                .setFlexGrow(1)
                .setTooltipGenerator(SuspectedCase::caseId);
        grid.addColumn(EvidenceWords::of)
                .setHeader(Texts.of("quality.evidence"))
                .setWidth("20rem")
                .setFlexGrow(3);
        column(grid, "division", "6rem", line -> DivisionNames.of(line.division()));
        column(grid, "department", "9rem", SuspectedCase::departmentName);
        column(grid, "handler", "5rem", SuspectedCase::handler);
        column(grid, "source", "8rem", SuspectedCase::source);
        column(grid, "judgement", "5.5rem", EvidenceWords::judgement);
        column(grid, "quality.entered", "7rem", line -> Moments.minute(line.enteredTo()));
        grid.setItems(
                query -> questions
                        .ask(
                                SuspectedCase.QUERY,
                                filter.with("limit", query.getLimit()).with("offset", query.getOffset()))
                        .stream(),
                query -> (int) total);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setHeight("32rem");
        grid.getElement().setAttribute("aria-label", Texts.of("quality.rules"));
        return grid;
    }

    private static void column(
            Grid<SuspectedCase> grid, String title, String width, ValueProvider<SuspectedCase, String> cell) {
        grid.addColumn(cell).setHeader(Texts.of(title)).setWidth(width).setFlexGrow(0);
    }
}
