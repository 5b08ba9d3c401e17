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

/** 疑点办件表, read page by page; a case leads to its raw events (X3). */
final class SuspicionGrid {

    private SuspicionGrid() {}

    static Grid<SuspectedCase> of(Questions questions, Arguments filter, long total) {
        Grid<SuspectedCase> grid = new Grid<>();
        grid.addColumn(EvidenceWords::rule).setHeader(Texts.of("quality.rule")).setFlexGrow(1);
        grid.addComponentColumn(line -> CaseLink.of(line.project(), line.caseId(), line.matterName()))
                .setHeader(Texts.of("matter"))
                .setFlexGrow(2)
                .setTooltipGenerator(SuspectedCase::caseId);
        grid.addColumn(EvidenceWords::of)
                .setHeader(Texts.of("quality.evidence"))
                .setFlexGrow(4)
                .setTooltipGenerator(EvidenceWords::of);
        grid.addColumn(line -> DivisionNames.of(line.division()))
                .setHeader(Texts.of("division"))
                .setFlexGrow(1);
        grid.addColumn(SuspectedCase::departmentName)
                .setHeader(Texts.of("department"))
                .setFlexGrow(2);
        grid.addColumn(SuspectedCase::handler).setHeader(Texts.of("handler")).setFlexGrow(1);
        grid.addColumn(SuspectedCase::source).setHeader(Texts.of("source")).setFlexGrow(1);
        grid.addColumn(EvidenceWords::judgement)
                .setHeader(Texts.of("judgement"))
                .setFlexGrow(1);
        grid.addColumn(line -> Moments.minute(line.enteredTo()))
                .setHeader(Texts.of("quality.entered"))
                .setFlexGrow(1);
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
}
