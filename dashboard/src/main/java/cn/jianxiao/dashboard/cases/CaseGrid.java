package cn.jianxiao.dashboard.cases;

import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.CaseLink;
import cn.jianxiao.dashboard.page.CaseState;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.UsedTime;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.CaseLine;
import cn.jianxiao.sql.query.CasesTotal;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;

/** 办件表, read page by page. */
final class CaseGrid {

    private CaseGrid() {}

    static Grid<CaseLine> of(Questions questions, Arguments filter, SortChoice sort) {
        Grid<CaseLine> grid = new Grid<>();
        grid.addComponentColumn(CaseState::of)
                .setHeader(Texts.of("lamp"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> CaseLink.of(line.project(), line.caseId(), line.matterName()))
                .setHeader(Texts.of("matter"))
                .setFlexGrow(3)
                .setTooltipGenerator(CaseLine::matterName);
        grid.addComponentColumn(line -> CaseLink.project(line.project(), ""))
                .setHeader(Texts.of("project.code"))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.addColumn(CaseLine::departmentName)
                .setHeader(Texts.of("department"))
                .setFlexGrow(2)
                .setTooltipGenerator(CaseLine::department);
        narrow(grid, "status", "7.5rem", line -> Texts.of("status", EventStatus.of(line.status())));
        narrow(grid, "acceptedAt", "6.25rem", line -> Moments.day(line.acceptedAt()));
        narrow(grid, "deadline", "6.25rem", line -> Moments.day(line.deadline()));
        narrow(grid, "endedAt", "6.25rem", line -> Moments.day(line.endedAt()));
        narrow(grid, "usedOfLimit", "9.25rem", UsedTime::of).setTextAlign(ColumnTextAlign.END);
        Arguments sorted = filter.with("sort", Address.small(sort)).with("direction", "desc");
        grid.setItems(
                query ->
                        questions
                                .ask(
                                        CaseLine.QUERY,
                                        sorted.with("limit", query.getLimit()).with("offset", query.getOffset()))
                                .stream(),
                query -> (int) questions.one(CasesTotal.QUERY, filter).total());
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setSizeFull();
        grid.getElement().setAttribute("aria-label", Texts.of("cases.title"));
        return grid;
    }

    private static Grid.Column<CaseLine> narrow(
            Grid<CaseLine> grid, String title, String width, ValueProvider<CaseLine, String> cell) {
        return grid.addColumn(cell).setHeader(Texts.of(title)).setWidth(width).setFlexGrow(0);
    }
}
