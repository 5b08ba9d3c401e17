package cn.jianxiao.dashboard.audit;

import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.audit.AuditBook;
import cn.jianxiao.registry.audit.AuditLine;
import cn.jianxiao.registry.audit.AuditSearch;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;

/** 审计表, read page by page. */
final class AuditGrid {

    private AuditGrid() {}

    static Grid<AuditLine> of(AuditBook book, AuditSearch search, long total) {
        Language language = Texts.current();
        Grid<AuditLine> grid = new Grid<>();
        text(grid, "audit.time", "10.5rem", 0, line -> Moments.second(line.at()));
        text(grid, "audit.account", "7.5rem", 0, AuditLine::account);
        text(grid, "audit.kind", "8rem", 0, line -> AuditWords.kind(line, language));
        grid.addComponentColumn(line -> deed(line, language))
                .setHeader(Texts.of("audit.deed"))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        text(grid, "audit.subject", "11rem", 2, AuditLine::subject);
        text(grid, "audit.detail", "12rem", 3, AuditLine::detail);
        text(grid, "audit.address", "8rem", 0, AuditLine::address);
        text(grid, "department", "6rem", 0, AuditLine::department);
        grid.setItems(query -> book.lines(search, query.getOffset(), query.getLimit()).stream(), query -> (int) total);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.getElement().setAttribute("aria-label", Texts.of("audit.title"));
        return grid;
    }

    private static Component deed(AuditLine line, Language language) {
        String word = AuditWords.deed(line, language);
        return AuditWords.refused(line) ? new LampTag("red", word) : new Span(word);
    }

    private static void text(
            Grid<AuditLine> grid, String title, String width, int room, ValueProvider<AuditLine, String> cell) {
        grid.addColumn(cell)
                .setHeader(Texts.of(title))
                .setWidth(width)
                .setFlexGrow(room)
                .setTooltipGenerator(cell::apply);
    }
}
