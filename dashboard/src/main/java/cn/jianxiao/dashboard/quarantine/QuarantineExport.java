package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.dashboard.report.ListExport;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.ingest.IntakeTexts;
import cn.jianxiao.registry.quarantine.QuarantineRules;
import cn.jianxiao.reports.list.ListFile;
import cn.jianxiao.reports.quarantine.QuarantineEntry;
import cn.jianxiao.reports.quarantine.QuarantineList;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.RejectionLine;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** 导出: the list as a file, by the page's filter and within the user's reach, written while it is read. */
@Component
final class QuarantineExport {

    private final Questions questions;
    private final QuarantineRules rules;

    QuarantineExport(Questions questions, QuarantineRules rules) {
        this.questions = questions;
        this.rules = rules;
    }

    Div links(Arguments filter) {
        Language language = Texts.current();
        QuarantineList list = new QuarantineList(language.locale());
        return new ListExport<>(
                        list.fileName(questions.today().toString()),
                        list.file(),
                        () -> List.of(note(language)),
                        entries(filter, QuarantineList.MOST_ROWS, language),
                        entries(filter, Long.MAX_VALUE, language))
                .links();
    }

    private String note(Language language) {
        return Texts.in(language, "quarantine.export.note", Moments.second(questions.now()), QuarantineList.MOST_ROWS);
    }

    private ListFile.Rows<QuarantineEntry> entries(Arguments filter, long most, Language language) {
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
