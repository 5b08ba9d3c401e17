package cn.jianxiao.dashboard.overview;

import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.warning.WarningCard;
import cn.jianxiao.sql.query.WarningLine;
import java.util.List;
import java.util.Locale;

/** 最新预警: the latest that stand. */
final class LatestWarnings {

    private LatestWarnings() {}

    static Card of(List<WarningLine> warnings) {
        Card card = new Card(Texts.of("overview.warnings"));
        card.more(Texts.of("overview.warnings.all"), "warnings");
        card.add(
                warnings.isEmpty()
                        ? new Empty(Texts.of("warnings.none"), Texts.of("warnings.none.hint"))
                        : new PlainTable<WarningLine>()
                                .component(
                                        Texts.of("warning.level"),
                                        line -> new LampTag(
                                                line.level(),
                                                Texts.of("warning.level."
                                                        + line.level().toUpperCase(Locale.ROOT))))
                                .moment(Texts.of("warning.due"), line -> Moments.reported(line.dueAt()))
                                .text(Texts.of("division"), line -> DivisionNames.of(line.division()))
                                .text(Texts.of("department"), WarningLine::departmentName)
                                .component(Texts.of("warning.about"), WarningCard::about)
                                .moment(Texts.of("deadline"), line -> Moments.day(line.deadline()))
                                .rows(warnings));
        return card;
    }
}
