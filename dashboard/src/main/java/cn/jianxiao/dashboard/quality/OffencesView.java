package cn.jianxiao.dashboard.quality;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.report.ListExport;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.SourceWords;
import cn.jianxiao.reports.sheet.CellKind;
import cn.jianxiao.reports.sheet.Column;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.QualityOffence;
import cn.jianxiao.sql.query.QualityReason;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 问题记录: what is wrong by reason, and each record or case with it, down to the case and its raw events (X3). */
record OffencesView(Questions questions, QualityFilter filter) {

    private static final int MOST = 100_000;

    List<Component> content() {
        Aspect aspect = filter.address().choice("aspect", Aspect.ANY);
        String reason = filter.address().text("reason");
        Arguments asked = filter.arguments().with("aspect", Address.small(aspect));
        List<QualityReason> reasons = questions.ask(QualityReason.QUERY, asked);
        Component bar = filter.bar(new ChoiceField<>(
                Texts.of("quality.aspect"),
                "quality.aspect",
                aspect,
                chosen -> filter.address()
                        .with("reason", "")
                        .with("aspect", chosen)
                        .go()));
        if (reasons.isEmpty()) {
            return List.of(bar, new Empty(Texts.of("quality.offences.none"), Texts.of("empty.filter")));
        }
        long total = reasons.stream()
                .filter(line -> reason.isEmpty() || line.reason().equals(reason))
                .mapToLong(QualityReason::offences)
                .sum();
        Arguments list = asked.with("reason", reason);
        return List.of(
                bar,
                new Card(Texts.of("quality.reasons"), byReason(reasons)),
                new Card(Texts.of("quality.offences"), OffenceGrid.of(questions, list, total))
                        .about(about(reason, total))
                        .more(export(list).links()));
    }

    private static String about(String reason, long total) {
        return reason.isEmpty()
                ? Texts.of("quality.offences.total", Figures.count(total))
                : Texts.of("quality.offences.of", Figures.count(total), ReasonWords.of(reason));
    }

    private PlainTable<QualityReason> byReason(List<QualityReason> reasons) {
        return new PlainTable<QualityReason>()
                .text(Texts.of("quality.aspect"), line -> ReasonWords.aspect(line.aspect()))
                .text(Texts.of("finding.reason"), line -> ReasonWords.of(line.reason()))
                .numberLink(
                        Texts.of("quality.count"),
                        line -> new Anchor(
                                filter.address()
                                        .with("aspect", line.aspect())
                                        .with("reason", line.reason())
                                        .href(),
                                Figures.count(line.offences())))
                .rows(reasons);
    }

    private ListExport<QualityOffence> export(Arguments list) {
        List<Column<QualityOffence>> columns = List.of(
                text("quality.aspect", 12, line -> ReasonWords.aspect(line.aspect())),
                text("finding.reason", 28, line -> ReasonWords.of(line.reason())),
                text("source", 16, line -> SourceWords.named(line.source())),
                text("division", 14, line -> DivisionNames.of(line.division())),
                text("department", 24, QualityOffence::departmentName),
                text("project.code", 28, QualityOffence::project),
                text("case.id", 28, QualityOffence::caseId),
                text("event.id", 30, QualityOffence::recordId),
                new Column<>(Texts.of("event.occurredAt"), CellKind.TIME, 18, line -> local(line.occurredAt())),
                new Column<>(Texts.of("event.receivedAt"), CellKind.TIME, 18, line -> local(line.arrivedAt())),
                new Column<>(Texts.of("quality.delay"), CellKind.DAYS, 12, QualityOffence::delayMinutes),
                text("finding.value", 20, QualityOffence::value));
        return ListExport.of(
                Texts.of("quality.offences"),
                filter.note(),
                columns,
                () -> questions.ask(QualityOffence.QUERY, list.with("limit", MOST)));
    }

    private static Column<QualityOffence> text(
            String key, int width, Function<QualityOffence, @Nullable Object> value) {
        return new Column<>(Texts.of(key), CellKind.TEXT, width, value);
    }

    static @Nullable LocalDateTime local(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, Moments.ZONE);
    }
}
