package cn.jianxiao.dashboard.intake;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.SourceWords;
import cn.jianxiao.sql.query.AccountLine;
import cn.jianxiao.sql.query.SourceFilter;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;

/** 各来源台账. A source leads to its hours, what was rejected and what has waited too long to the quarantine. */
final class SourceTable {

    private SourceTable() {}

    /** @param orphans how many have waited too long, by source */
    static PlainTable<AccountLine> of(List<AccountLine> sources, Map<String, Long> orphans) {
        PlainTable<AccountLine> table = new PlainTable<AccountLine>()
                .component(Texts.of("source"), SourceTable::hours)
                .number(Texts.of("intake.received"), line -> Figures.count(line.received()))
                .number(Texts.of("intake.accepted"), line -> Figures.count(line.accepted()))
                .number(Texts.of("intake.duplicate"), line -> Figures.count(line.duplicate()))
                .numberLink(Texts.of("intake.rejected"), line -> quarantine(line, "rejected", line.rejected()))
                .number(Texts.of("intake.waiting"), line -> Figures.count(line.waiting()))
                .numberLink(
                        Texts.of("intake.orphans"),
                        line -> quarantine(line, "orphan", orphans.getOrDefault(line.source(), 0L)))
                .number(Texts.of("intake.acceptedShare"), line -> Figures.share(line.accepted(), line.received()));
        return AccountColumns.sum(table).rows(sources);
    }

    private static Anchor hours(AccountLine line) {
        String source = SourceFilter.of(line.source());
        return new Anchor(Address.to("account").with("source", source).href(), SourceWords.of(source));
    }

    private static Anchor quarantine(AccountLine line, String ends, long records) {
        return new Anchor(
                Address.to("quarantine")
                        .with("source", SourceFilter.of(line.source()))
                        .with("ends", ends)
                        .with("state", "any")
                        .href(),
                Figures.count(records));
    }
}
