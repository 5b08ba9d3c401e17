package cn.jianxiao.dashboard.intake;

import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Accounted;

/** 台账列: the last says whether the four ends add up to what was received. */
final class AccountColumns {

    private AccountColumns() {}

    static <A extends Accounted> PlainTable<A> sum(PlainTable<A> table) {
        return table.component(Texts.of("intake.sum"), AccountColumns::sum);
    }

    private static LampTag sum(Accounted line) {
        return line.adds()
                ? new LampTag("green", Texts.of("intake.sum.right"))
                : new LampTag("red", Texts.of("intake.sum.wrong", Figures.count(line.lost())));
    }
}
