package cn.jianxiao.dashboard.report;

import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.reports.ReportTexts;
import cn.jianxiao.reports.sheet.Column;
import cn.jianxiao.reports.sheet.ReportBook;
import cn.jianxiao.reports.sheet.SheetTexts;
import cn.jianxiao.reports.sheet.TableSheet;
import cn.jianxiao.sql.client.Table;
import cn.jianxiao.sql.print.PrintFormat;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 清单导出: links that write a list as a workbook or as CSV, both with the same columns, when they are followed.
 *
 * @param title of the sheet and the file
 * @param note what the list is of, under the title of the workbook
 * @param rows asked for when a link is followed
 */
public record ListExport<R>(String title, String note, List<Column<R>> columns, Supplier<List<R>> rows) {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String BYTE_ORDER_MARK = "\uFEFF"; // without it, Excel takes the text for another encoding
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    public ListExport {
        columns = List.copyOf(columns);
    }

    public Div links() {
        Language language = Texts.current();
        Anchor workbook = new Anchor(
                (DownloadHandler) event -> workbook(named(event, ".xlsx", Reports.EXCEL), language),
                Texts.of("export"));
        Anchor csv = new Anchor((DownloadHandler) event -> csv(named(event, ".csv", CSV)), Texts.of("export.csv"));
        Div links = new Div(workbook, csv);
        links.addClassName("row-actions");
        return links;
    }

    private DownloadEvent named(DownloadEvent event, String ending, String type) {
        event.setFileName(title + ending);
        event.setContentType(type);
        return event;
    }

    private void workbook(DownloadEvent event, Language language) throws IOException {
        ReportTexts texts = ReportTexts.in(language.locale());
        try (ReportBook book = new ReportBook(new SheetTexts(texts.get("total"), texts.get("page")))) {
            book.add(
                    new TableSheet<>(title, title, List.of(note), columns, rows.get(), Optional.empty(), Moments.NONE));
            book.write(event.getOutputStream());
        }
    }

    private void csv(DownloadEvent event) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (R row : rows.get()) {
            lines.add(columns.stream()
                    .map(column -> plain(column.value().apply(row)))
                    .toList());
        }
        Table table = Table.ofTexts(columns.stream().map(Column::header).toList(), lines);
        event.getOutputStream()
                .write((BYTE_ORDER_MARK + PrintFormat.CSV.print(table)).getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof LocalDateTime moment ? SECOND.format(moment) : value.toString();
    }
}
