package cn.jianxiao.dashboard.intake;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.AccountLine;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;

/** 各来源台账. The last column says whether the four ends add up to what was received. */
final class SourceTable {

    private SourceTable() {}

    static PlainTable<AccountLine> of(List<AccountLine> sources) {
        return new PlainTable<AccountLine>()
                .text(Texts.of("source"), AccountLine::source)
                .number(Texts.of("intake.received"), line -> Figures.count(line.received()))
                .number(Texts.of("intake.accepted"), line -> Figures.count(line.accepted()))
                .number(Texts.of("intake.duplicate"), line -> Figures.count(line.duplicate()))
                .numberLink(
                        Texts.of("intake.rejected"),
                        line -> new Anchor(
                                Address.to("account")
                                        .with("source", line.source())
                                        .href(),
                                Figures.count(line.rejected())))
                .number(Texts.of("intake.waiting"), line -> Figures.count(line.waiting()))
                .number(Texts.of("intake.acceptedShare"), line -> Figures.share(line.accepted(), line.received()))
                .component(Texts.of("intake.sum"), SourceTable::sum)
                .rows(sources);
    }

    private static LampTag sum(AccountLine line) {
        long ends = line.accepted() + line.duplicate() + line.rejected() + line.waiting();
        return ends == line.received()
                ? new LampTag("green", Texts.of("intake.sum.right"))
                : new LampTag("red", Texts.of("intake.sum.wrong", line.received() - ends));
    }
}
