package cn.jianxiao.dashboard.code;

import cn.jianxiao.dashboard.desk.CodeDesk;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.CodeLink;
import cn.jianxiao.dashboard.word.StageNames;
import cn.jianxiao.dashboard.word.StatusTag;
import cn.jianxiao.registry.code.CodeLine;
import cn.jianxiao.registry.code.CodeSearch;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;

/** 编码表, read page by page. */
final class CodeGrid {

    private CodeGrid() {}

    static Grid<CodeLine> of(CodeDesk desk, CodeSearch search, long total) {
        Grid<CodeLine> grid = new Grid<>();
        grid.addComponentColumn(line -> CodeLink.of(line.code()))
                .setHeader(Texts.of("code"))
                .setWidth("18rem")
                .setFlexGrow(0);
        grid.addColumn(CodeGrid::level)
                .setHeader(Texts.of("code.level"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(CodeLine::name)
                .setHeader(Texts.of("code.part.name"))
                .setFlexGrow(2)
                .setTooltipGenerator(CodeLine::name);
        grid.addComponentColumn(line -> StatusTag.of(line.status()))
                .setHeader(Texts.of("code.status"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        grid.addColumn(CodeLine::projectName)
                .setHeader(Texts.of("project.name"))
                .setFlexGrow(3)
                .setTooltipGenerator(CodeLine::projectName);
        grid.addColumn(CodeLine::owner)
                .setHeader(Texts.of("project.owner"))
                .setFlexGrow(2)
                .setTooltipGenerator(CodeLine::owner);
        grid.addColumn(line -> DivisionNames.of(line.division()))
                .setHeader(Texts.of("division"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(line -> Moments.day(line.entered().at()))
                .setHeader(Texts.of("code.entered"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        grid.setItems(
                query -> desk.search(search.page(query.getOffset(), query.getLimit())).stream(), query -> (int) total);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setSizeFull();
        grid.getElement().setAttribute("aria-label", Texts.of("codes.title"));
        return grid;
    }

    private static String level(CodeLine line) {
        if (line.code().equals(line.project())) {
            return Texts.of("code.project");
        }
        return line.code().equals(line.mainCode()) ? Texts.of("code.main") : StageNames.depth(line.level());
    }
}
