package cn.jianxiao.dashboard.intake;

import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.RejectionLine;
import cn.jianxiao.sql.query.RejectionsTotal;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** 拒收清单: the reason, the field at fault and its value; a click opens the record as it came. */
final class RejectionGrid {

    private RejectionGrid() {}

    static Grid<RejectionLine> of(Questions questions, Arguments filter) {
        Grid<RejectionLine> grid = new Grid<>();
        grid.addColumn(line -> Moments.minute(line.receivedAt()))
                .setHeader(Texts.of("event.receivedAt"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        grid.addColumn(RejectionLine::source).setHeader(Texts.of("source")).setFlexGrow(1);
        grid.addColumn(RejectionLine::reason)
                .setHeader(Texts.of("finding.reason"))
                .setFlexGrow(2);
        grid.addColumn(RejectionLine::field)
                .setHeader(Texts.of("finding.field"))
                .setFlexGrow(1);
        grid.addColumn(RejectionLine::value)
                .setHeader(Texts.of("finding.value"))
                .setFlexGrow(2);
        grid.addColumn(RejectionLine::recordId).setHeader(Texts.of("event.id")).setFlexGrow(1);
        grid.addColumn(RejectionLine::project)
                .setHeader(Texts.of("project.code"))
                .setFlexGrow(2);
        grid.setItemDetailsRenderer(new ComponentRenderer<>(RejectionGrid::raw));
        grid.setItems(
                query -> questions
                        .ask(
                                RejectionLine.QUERY,
                                filter.with("limit", query.getLimit()).with("offset", query.getOffset()))
                        .stream(),
                query -> (int) questions.one(RejectionsTotal.QUERY, filter).total());
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setHeight("26rem");
        grid.getElement().setAttribute("aria-label", Texts.of("intake.rejections"));
        return grid;
    }

    private static Pre raw(RejectionLine line) {
        Pre raw = new Pre(line.raw());
        raw.addClassName("raw");
        return raw;
    }
}
