package cn.jianxiao.dashboard.feedback;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.CaseLink;
import cn.jianxiao.dashboard.page.PlaceFilters;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.CommitmentFigures;
import cn.jianxiao.sql.query.CommitmentLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.ValueProvider;

/** 承诺履行表和告知承诺办件表 (NA6). */
record CommitmentTables(PlaceFilters filters, Subject by) {

    /** A line a subject; a number leads to its cases (X3). */
    PlainTable<CommitmentFigures> of(Iterable<CommitmentFigures> lines) {
        PlainTable<CommitmentFigures> table =
                new PlainTable<CommitmentFigures>().text(Texts.of("feedback.by", by), this::name);
        if (by == Subject.DEPARTMENT) {
            table.text(Texts.of("division"), line -> DivisionNames.of(line.division()));
        }
        return table.number(Texts.of("commitments.cases"), line -> Figures.count(line.cases()))
                .numberLink(Texts.of("commitments.broken"), line -> behind(line, Outcome.BROKEN, line.broken()))
                .numberLink(Texts.of("commitments.kept"), line -> behind(line, Outcome.KEPT, line.kept()))
                .numberLink(
                        Texts.of("commitments.unverified"), line -> behind(line, Outcome.UNVERIFIED, line.unverified()))
                .number(Texts.of("commitments.brokenRate"), line -> Figures.shareOf(line.broken(), line.verified()))
                .rows(lines);
    }

    /** The cases, read page by page, breaches first. */
    static Grid<CommitmentLine> grid(Questions questions, Arguments filter, long total) {
        Grid<CommitmentLine> grid = new Grid<>();
        grid.addComponentColumn(line -> FeedbackWords.outcomeTag(line.outcome()))
                .setHeader(Texts.of("commitment.outcome"))
                .setWidth("7.25rem")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> CaseLink.of(line.project(), line.caseId(), line.matterName()))
                .setHeader(Texts.of("matter"))
                .setWidth("11rem")
                .setFlexGrow(1)
                .setTooltipGenerator(CommitmentLine::caseId);
        grid.addColumn(CommitmentLine::finding)
                .setHeader(Texts.of("commitment.finding"))
                .setWidth("12rem")
                .setFlexGrow(3);
        column(grid, "division", "5.5rem", line -> DivisionNames.of(line.division()));
        column(grid, "department", "10.5rem", CommitmentLine::departmentName);
        column(grid, "handler", "5rem", CommitmentLine::handler);
        column(grid, "acceptedAt", "6.5rem", line -> Moments.day(line.acceptedAt()));
        column(grid, "endedAt", "6.5rem", line -> Moments.day(line.endedAt()));
        column(grid, "commitment.verifiedAt", "6.5rem", line -> Moments.day(line.verifiedAt()));
        grid.setItems(
                query -> questions
                        .ask(
                                CommitmentLine.QUERY,
                                filter.with("limit", query.getLimit()).with("offset", query.getOffset()))
                        .stream(),
                query -> (int) total);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setHeight("32rem");
        grid.getElement().setAttribute("aria-label", Texts.of("commitments.list"));
        return grid;
    }

    private static void column(
            Grid<CommitmentLine> grid, String title, String width, ValueProvider<CommitmentLine, String> cell) {
        grid.addColumn(cell).setHeader(Texts.of(title)).setWidth(width).setFlexGrow(0);
    }

    private String name(CommitmentFigures line) {
        return by.name(line.division(), line.department(), line.departmentName(), line.matter(), line.matterName());
    }

    private Component behind(CommitmentFigures line, Outcome outcome, long count) {
        return count == 0 || name(line).equals(Moments.NONE)
                ? new Text(Figures.count(count))
                : new Anchor(address(line).with("outcome", outcome).href(), Figures.count(count));
    }

    private Address address(CommitmentFigures line) {
        Address list = filters.kept("commitments").with("by", by);
        return switch (by) {
            case DEPARTMENT -> list.with("division", line.division()).with("department", line.department());
            case DIVISION -> list.with("division", line.division());
            case MATTER -> list.with("matter", line.matter());
        };
    }
}
