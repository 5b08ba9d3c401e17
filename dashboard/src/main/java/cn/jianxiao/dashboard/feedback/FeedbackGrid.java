package cn.jianxiao.dashboard.feedback;

import cn.jianxiao.dashboard.page.CaseLink;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.FeedbackLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;

/** 反馈表, read page by page; what is about a case leads to it. */
final class FeedbackGrid {

    private FeedbackGrid() {}

    static Grid<FeedbackLine> of(Questions questions, Arguments filter, long total) {
        Grid<FeedbackLine> grid = new Grid<>();
        column(grid, "feedback.occurredAt", "8.5rem", line -> Moments.reported(line.occurredAt()));
        column(grid, "feedback.kind", "5rem", FeedbackWords::kind);
        grid.addComponentColumn(FeedbackWords::stateTag)
                .setHeader(Texts.of("feedback.state"))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(FeedbackGrid::about)
                .setHeader(Texts.of("feedback.of"))
                .setWidth("10rem")
                .setFlexGrow(1)
                .setTooltipGenerator(FeedbackLine::caseId);
        grid.addColumn(FeedbackWords::said)
                .setHeader(Texts.of("feedback.text"))
                .setWidth("12rem")
                .setFlexGrow(3);
        column(grid, "division", "5.5rem", line -> DivisionNames.of(line.division()));
        column(grid, "department", "9.5rem", FeedbackLine::departmentName);
        column(grid, "feedback.answeredAt", "6.5rem", line -> Moments.day(line.answeredAt()));
        column(grid, "feedback.waited", "6rem", FeedbackWords::waited);
        grid.setItems(
                query -> questions
                        .ask(
                                FeedbackLine.QUERY,
                                filter.with("limit", query.getLimit()).with("offset", query.getOffset()))
                        .stream(),
                query -> (int) total);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setHeight("36rem");
        grid.getElement().setAttribute("aria-label", Texts.of("feedback.view", View.RECORDS));
        return grid;
    }

    /** The case where it is known here, else the project. */
    static Component about(FeedbackLine line) {
        if (line.caseKnown()) {
            return CaseLink.of(line.project(), line.caseId(), line.matterName());
        }
        return line.project().isEmpty() ? new Span(line.caseId()) : CaseLink.project(line.project(), "");
    }

    private static void column(
            Grid<FeedbackLine> grid, String title, String width, ValueProvider<FeedbackLine, String> cell) {
        grid.addColumn(cell).setHeader(Texts.of(title)).setWidth(width).setFlexGrow(0);
    }
}
