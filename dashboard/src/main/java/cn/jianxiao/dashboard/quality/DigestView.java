package cn.jianxiao.dashboard.quality;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.SourceWords;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.SourceDigest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * 日报: of one day, source by source, what came, what was refused and why, what waits, how good it was; made to be
 * printed.
 */
record DigestView(Questions questions, QualityFilter filter) {

    List<Component> content() {
        LocalDate day = filter.address().day("day").orElse(questions.today().minusDays(1));
        List<SourceDigest> sources = questions.ask(
                SourceDigest.QUERY,
                Arguments.none()
                        .with("from", day)
                        .with("to", day)
                        .with("source", filter.address().text("source")));
        Div ways = new Div(
                way(day.minusDays(1), Texts.of("quality.digest.before")),
                new Span(day.toString()),
                way(day.plusDays(1), Texts.of("quality.digest.after")));
        ways.addClassNames("filters", "row-actions");
        Card card = new Card(
                Texts.of("quality.digest.of", day.toString()),
                sources.isEmpty()
                        ? new Empty(Texts.of("quality.empty"), Texts.of("quality.digest.none.hint"))
                        : table(sources));
        return List.of(ways, card.about(Texts.of("quality.digest.about", Moments.minute(questions.now()))));
    }

    private Anchor way(LocalDate day, String words) {
        Address there = filter.address().with("day", day.toString());
        return new Anchor(there.href(), words);
    }

    private static PlainTable<SourceDigest> table(List<SourceDigest> sources) {
        return new PlainTable<SourceDigest>()
                .text(Texts.of("source"), line -> SourceWords.named(line.source()))
                .number(Texts.of("quality.digest.received"), line -> Figures.count(line.received()))
                .number(Texts.of("quality.digest.accepted"), line -> Figures.count(line.accepted()))
                .number(Texts.of("quality.digest.duplicate"), line -> Figures.count(line.duplicate()))
                .number(Texts.of("quality.digest.rejected"), line -> Figures.count(line.rejected()))
                .text(Texts.of("finding.reason"), line -> ReasonWords.counted(Texts.current(), line.reasons()))
                .number(Texts.of("quality.digest.waiting"), line -> Figures.count(line.waiting()))
                .number(
                        Texts.of("quality.indicator.TIMELINESS"),
                        line -> Figures.shareOf(line.timely(), line.measuredEvents()))
                .number(
                        Texts.of("quality.indicator.FLOW_COMPLETENESS"),
                        line -> Figures.shareOf(line.whole(), line.ended()))
                .number(
                        Texts.of("quality.indicator.FIELD_COMPLETENESS"),
                        line -> Figures.shareOf(line.filled(), line.stated()))
                .number(Texts.of("quality.indicator.ACCURACY"), line -> Figures.shareOf(line.sound(), line.records()))
                .rows(sources);
    }
}
