package cn.jianxiao.dashboard.quality;

import cn.jianxiao.dashboard.page.CaseLink;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.SourceWords;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.QualityOffence;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;

/** 问题记录表, read page by page. */
final class OffenceGrid {

    private OffenceGrid() {}

    static Grid<QualityOffence> of(Questions questions, Arguments filter, long total) {
        Grid<QualityOffence> grid = new Grid<>();
        column(grid, "quality.aspect", line -> ReasonWords.aspect(line.aspect()), 1);
        column(grid, "finding.reason", line -> ReasonWords.of(line.reason()), 2);
        column(grid, "source", line -> SourceWords.named(line.source()), 1);
        column(grid, "division", line -> DivisionNames.of(line.division()), 1);
        column(grid, "department", QualityOffence::departmentName, 2);
        grid.addComponentColumn(OffenceGrid::record)
                .setHeader(Texts.of("quality.record"))
                .setFlexGrow(3);
        column(grid, "event.occurredAt", line -> Moments.reported(line.occurredAt()), 1);
        column(grid, "event.receivedAt", line -> Moments.minute(line.arrivedAt()), 1);
        column(grid, "quality.delayed", line -> FiguresView.minutes(line.delayMinutes()), 1);
        column(grid, "finding.value", QualityOffence::value, 1);
        grid.setItems(
                query -> questions
                        .ask(
                                QualityOffence.QUERY,
                                filter.with("limit", query.getLimit()).with("offset", query.getOffset()))
                        .stream(),
                query -> (int) total);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setHeight("32rem");
        grid.getElement().setAttribute("aria-label", Texts.of("quality.offences"));
        return grid;
    }

    private static void column(
            Grid<QualityOffence> grid, String title, ValueProvider<QualityOffence, String> cell, int room) {
        grid.addColumn(cell).setHeader(Texts.of(title)).setFlexGrow(room);
    }

    /** To the case with its events; a refused record to the account, where it stands as it came. */
    private static Component record(QualityOffence line) {
        if (line.occurredAt() == null) {
            return new Anchor("account", line.recordId().isBlank() ? Texts.of("quality.refused") : line.recordId());
        }
        String words = line.recordId().isBlank() ? line.caseId() : line.recordId();
        return line.project().isBlank() || line.caseId().isBlank()
                ? new Span(words)
                : CaseLink.of(line.project(), line.caseId(), words);
    }
}
