package cn.jianxiao.dashboard.file;

import cn.jianxiao.dashboard.page.Tag;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.intake.FileRecord;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** 导入记录: which files were brought in, when and by whom, and what became of them. */
final class HistoryGrid extends Grid<FileRecord> {

    private static final long serialVersionUID = 1L;

    HistoryGrid(ImportDesk desk) {
        addColumn(file -> Moments.minute(file.stamp().at()))
                .setHeader(Texts.of("files.when"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        addColumn(file -> file.stamp().by().account())
                .setHeader(Texts.of("files.who"))
                .setFlexGrow(1);
        addColumn(FileRecord::fileName).setHeader(Texts.of("files.name")).setFlexGrow(3);
        addColumn(FileRecord::mapping)
                .setHeader(Texts.of("files.mapping.label"))
                .setFlexGrow(2);
        addColumn(FileRecord::source).setHeader(Texts.of("source")).setFlexGrow(1);
        addComponentColumn(HistoryGrid::state)
                .setHeader(Texts.of("files.state"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(file -> Figures.count(file.received()))
                .setHeader(Texts.of("files.received"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(1);
        addComponentColumn(HistoryGrid::refused)
                .setHeader(Texts.of("files.refused"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(1);
        setItems(
                query -> desk.files(query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(desk.files()));
        addThemeVariants(GridVariant.LUMO_COMPACT);
        setEmptyStateText(Texts.of("files.history.none"));
        setHeight("18rem");
        getElement().setAttribute("aria-label", Texts.of("files.history"));
    }

    private static Component state(FileRecord file) {
        String word = Texts.of("files.state", file.state());
        Tag tag = switch (file.state()) {
            case RUNNING -> Tag.accent(word);
            case DONE -> Tag.plain(word);
            case CANCELLED, FAILED, INTERRUPTED -> Tag.warn(word);
        };
        tag.getElement().setAttribute("title", file.fault());
        return tag;
    }

    private static Component refused(FileRecord file) {
        String count = Figures.count(file.refused());
        return file.refused() == 0 ? new Span(count) : new Anchor(LoadedView.refused(file), count);
    }
}
