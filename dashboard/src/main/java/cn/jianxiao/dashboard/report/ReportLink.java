package cn.jianxiao.dashboard.report;

import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;

/** 导出: a link that makes the workbook when it is followed. */
public final class ReportLink {

    private ReportLink() {}

    public static Anchor assessment(Reports reports, LocalDate from, LocalDate to, long minCases) {
        Language language = Texts.current();
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(download -> {
                    Reports.Workbook book = reports.assessment(from, to, minCases, language);
                    return new DownloadResponse(
                            new ByteArrayInputStream(book.content()),
                            book.fileName(),
                            Reports.EXCEL,
                            book.content().length);
                }),
                Texts.of("export"));
        link.setId("export");
        return link;
    }
}
