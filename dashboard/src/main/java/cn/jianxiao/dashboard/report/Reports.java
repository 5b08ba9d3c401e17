package cn.jianxiao.dashboard.report;

import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.registry.clock.ClockBook;
import cn.jianxiao.reports.ReportRequest;
import cn.jianxiao.reports.assessment.AssessmentReport;
import cn.jianxiao.sql.client.ClickHouse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 报表: makes a workbook as of now, within the scope of the current user. */
@Component
public final class Reports {

    public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AssessmentReport assessment;
    private final CurrentUser user;
    private final ClockBook book;
    private final Downloads downloads;
    private final Clock clock;

    Reports(ClickHouse store, CurrentUser user, ClockBook book, Downloads downloads, Clock clock) {
        this.assessment = new AssessmentReport(store);
        this.user = user;
        this.book = book;
        this.downloads = downloads;
        this.clock = clock;
    }

    /** A finished workbook. */
    public record Workbook(String fileName, byte[] content) {}

    /**
     * 效能考核报表 of the cases that ended from one day to another, both included.
     *
     * @param minCases how many judged cases a subject needs in order to be ranked
     * @throws cn.jianxiao.reports.PeriodReversedException when the period ends before it begins
     */
    public Workbook assessment(LocalDate from, LocalDate to, long minCases, Language language) {
        ReportRequest request =
                new ReportRequest(user.scope(), from, to, clock.instant(), minCases, language.locale(), book.current());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            assessment.write(request, content);
        } catch (IOException e) {
            throw new UncheckedIOException("The workbook could not be written", e);
        }
        downloads.note(assessment.fileName(request), "from=" + from + "&to=" + to + "&min_cases=" + minCases);
        return new Workbook(assessment.fileName(request), content.toByteArray());
    }
}
