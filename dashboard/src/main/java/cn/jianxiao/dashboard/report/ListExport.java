package cn.jianxiao.dashboard.report;

import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.reports.list.ListFile;
import cn.jianxiao.reports.sheet.Column;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.function.Supplier;

/**
 * 清单导出: links that write a list as a workbook or as CSV, both with the same columns, when they are followed. That they
 * were is noted here, so that no list can be handed out without it.
 *
 * @param fileName without its ending
 * @param notes what the list is of, under the title of the workbook; asked for when a link is followed
 * @param workbook the rows of the workbook, which holds fewer
 * @param csv the rows of the comma separated values
 */
public record ListExport<R>(
        String fileName,
        ListFile<R> file,
        Supplier<List<String>> notes,
        ListFile.Rows<R> workbook,
        ListFile.Rows<R> csv) {

    private static final String CSV = "text/csv;charset=UTF-8";

    /** A list that is short enough to be asked for whole. */
    public static <R> ListExport<R> of(String title, String note, List<Column<R>> columns, Supplier<List<R>> rows) {
        Language language = Texts.current();
        ListFile.Rows<R> each = row -> rows.get().forEach(row);
        return new ListExport<>(
                title, new ListFile<>(title, title, columns, language.locale()), () -> List.of(note), each, each);
    }

    public Div links() {
        Anchor workbookLink = new Anchor(
                (DownloadHandler) event -> file.workbook(
                        notes.get(),
                        workbook,
                        named(event, ".xlsx", Reports.EXCEL).getOutputStream()),
                Texts.of("export"));
        Anchor csvLink = new Anchor(
                (DownloadHandler)
                        event -> file.csv(csv, named(event, ".csv", CSV).getOutputStream()),
                Texts.of("export.csv"));
        Div links = new Div(workbookLink, csvLink);
        links.addClassName("row-actions");
        return links;
    }

    private DownloadEvent named(DownloadEvent event, String ending, String type) {
        UI ui = event.getUI();
        Instantiator.get(ui).getOrCreate(Downloads.class).note(fileName + ending, shownBy(ui));
        event.setFileName(fileName + ending);
        event.setContentType(type);
        return event;
    }

    /** The address of the page, whose filter is the list's; a download does not hold the lock on its session. */
    private static String shownBy(UI ui) {
        VaadinSession session = ui.getSession();
        session.lock();
        try {
            return ui.getInternals().getActiveViewLocation().getPathWithQueryParameters();
        } finally {
            session.unlock();
        }
    }
}
