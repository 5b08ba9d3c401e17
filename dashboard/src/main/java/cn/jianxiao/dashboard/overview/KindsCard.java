package cn.jianxiao.dashboard.overview;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.KindChoice;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.RankingLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;

/** 各类事项 (SH1, NA2): the figures of approvals, reviews, intermediary services and public utilities side by side. */
final class KindsCard {

    private KindsCard() {}

    /** @param lines of each kind that has any case, in whatever order */
    static Card of(List<RankingLine> lines) {
        List<RankingLine> ordered = lines.stream()
                .sorted(Comparator.comparing(line -> KindChoice.of(line.kind()) == KindChoice.ANY
                        ? KindChoice.values().length
                        : KindChoice.of(line.kind()).ordinal()))
                .toList();
        PlainTable<RankingLine> table = new PlainTable<RankingLine>()
                .component(Texts.of("kind"), KindsCard::name)
                .number(Texts.of("overview.kinds.open"), line -> Figures.count(line.open()))
                .number(Texts.of("ranking.openOverdue"), line -> Figures.count(line.openOverdue()))
                .number(Texts.of("overview.kinds.closed"), line -> Figures.count(line.closed()))
                .number(Texts.of("ranking.rate"), line -> Figures.shareOf(line.withinLimit(), line.judged()))
                .number(Texts.of("ranking.mean"), KindsCard::mean)
                .rows(ordered);
        return new Card(Texts.of("overview.kinds"), table).about(Texts.of("overview.kinds.about"));
    }

    /** A kind leads to the first page's figures of it alone; what nobody named leads nowhere. */
    private static Component name(RankingLine line) {
        KindChoice kind = KindChoice.of(line.kind());
        return kind == KindChoice.ANY
                ? new Span(KindChoice.name(line.kind()))
                : new Anchor(Address.to("").with("kind", kind).href(), KindChoice.name(line.kind()));
    }

    private static String mean(RankingLine line) {
        Double mean = line.usedDaysMean();
        return mean == null ? Moments.NONE : Figures.decimal(mean);
    }
}
