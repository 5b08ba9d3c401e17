package cn.jianxiao.reports.assessment;

import cn.jianxiao.approval.clock.OfficialDay;
import cn.jianxiao.reports.ReportRequest;
import cn.jianxiao.reports.ReportTexts;
import cn.jianxiao.reports.sheet.ReportBook;
import cn.jianxiao.reports.sheet.SheetTexts;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.OverdueCase;
import cn.jianxiao.sql.query.RankingLine;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** 效能考核报表: one workbook with both rankings, the overdue cases and the method note. */
public final class AssessmentReport {

    /** Its name on the command line and in the API. */
    public static final String NAME = "assessment";

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficialDay.ZONE);

    private final ClickHouse database;

    public AssessmentReport(ClickHouse database) {
        this.database = database;
    }

    /** The file's name for people, with the period. */
    public String fileName(ReportRequest request) {
        return ReportTexts.in(request.locale())
                .get("file.name", request.from().toString(), request.to().toString());
    }

    public void write(ReportRequest request, OutputStream out) throws IOException {
        ReportTexts texts = ReportTexts.in(request.locale());
        List<String> notes = notes(request, texts);
        try (ReportBook book = new ReportBook(new SheetTexts(texts.get("total"), texts.get("page")))) {
            book.add(new RankingSheet(texts, false).of(ranking(request, "division"), notes));
            book.add(new RankingSheet(texts, true).of(ranking(request, "department"), notes));
            book.add(new OverdueSheet(texts).of(overdue(request), notes));
            book.addNote(texts.get("method.sheet"), texts.get("method.title"), MethodNote.of(request, texts));
            book.write(out);
        }
    }

    private List<RankingLine> ranking(ReportRequest request, String by) {
        Arguments arguments = Arguments.none()
                .with("as_of", request.asOf())
                .with("by", by)
                .with("from", request.from())
                .with("to", request.to())
                .with("previous_from", request.previousFrom())
                .with("previous_to", request.previousTo())
                .with("min_cases", request.minCases());
        return RankingLine.QUERY.run(database, request.scope(), arguments);
    }

    private List<OverdueCase> overdue(ReportRequest request) {
        Arguments arguments = Arguments.none()
                .with("as_of", request.asOf())
                .with("from", request.from())
                .with("to", request.to());
        return OverdueCase.QUERY.run(database, request.scope(), arguments);
    }

    private static List<String> notes(ReportRequest request, ReportTexts texts) {
        return List.of(
                texts.get("note.period", request.from().toString(), request.to().toString()),
                texts.get(
                        "note.asOf",
                        MINUTE.format(request.asOf()),
                        request.settings().rule().label()));
    }
}
