package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.dashboard.report.Reports;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.ingest.IntakeTexts;
import cn.jianxiao.registry.quarantine.QuarantineRules;
import cn.jianxiao.reports.quarantine.QuarantineEntry;
import cn.jianxiao.reports.quarantine.QuarantineList;
import cn.jianxiao.reports.quarantine.QuarantineList.Entries;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.RejectionLine;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** 导出: the list as a file, by the page's filter and within the user's reach, written while it is read. */
@Component
final class QuarantineExport {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final Questions questions;
    private final QuarantineRules rules;

    QuarantineExport(Questions questions, QuarantineRules rules) {
        this.questions = questions;
        this.rules = rules;
    }

    Div links(Arguments filter) {
        Language language = Texts.current();
        Div links = new Div(
                link("export", event -> workbook(event, filter, language)),
                link("quarantine.csv", event -> csv(event, filter, language)));
        links.addClassName("row-actions");
        return links;
    }

    private static Anchor link(String text, DownloadHandler handler) {
        return new Anchor(handler, Texts.of(text));
    }

    private void workbook(DownloadEvent event, Arguments filter, Language language) throws IOException {
        QuarantineList list = new QuarantineList(language.locale());
        event.setFileName(name(list) + ".xlsx");
        event.setContentType(Reports.EXCEL);
        String note =
                Texts.in(language, "quarantine.export.note", Moments.second(questions.now()), QuarantineList.MOST_ROWS);
        list.workbook(List.of(note), entries(filter, QuarantineList.MOST_ROWS, language), event.getOutputStream());
    }

    private void csv(DownloadEvent event, Arguments filter, Language language) throws IOException {
        QuarantineList list = new QuarantineList(language.locale());
        event.setFileName(name(list) + ".csv");
        event.setContentType(CSV);
        list.csv(entries(filter, Long.MAX_VALUE, language), event.getOutputStream());
    }

    private String name(QuarantineList list) {
        return list.fileName(questions.today().toString());
    }

    private Entries entries(Arguments filter, long most, Language language) {
        IntakeTexts reasons = IntakeTexts.in(language.locale());
        Arguments all = filter.with("orphan_days", rules.current().orphanDays()).with("limit", most);
        return entry -> questions.each(RejectionLine.QUERY, all, line -> entry.accept(entry(line, reasons, language)));
    }

    private static QuarantineEntry entry(RejectionLine line, IntakeTexts reasons, Language language) {
        return new QuarantineEntry(
                line,
                Texts.in(language, "quarantine.ends." + line.disposition().toUpperCase(Locale.ROOT)),
                Texts.in(language, "quarantine.state." + line.state().toUpperCase(Locale.ROOT)),
                reasons.of(line.reason(), line.field(), line.value()),
                KeptRecord.of(line).text());
    }
}
