package cn.jianxiao.dashboard.ranking;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.RankingLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** 排名表. Names and counts lead to the cases they stand for. */
final class RankingTable {

    private RankingTable() {}

    static PlainTable<RankingLine> of(List<RankingLine> lines, Subject by) {
        PlainTable<RankingLine> table = new PlainTable<RankingLine>()
                .number(Texts.of("ranking.rank"), line -> line.rank() == 0 ? Moments.NONE : Figures.count(line.rank()))
                .component(Texts.of("ranking.moved"), RankingTable::moved)
                .component(Texts.of("division"), line -> cases(line, DivisionNames.of(line.division()), "any"));
        if (by == Subject.DEPARTMENT) {
            table.component(Texts.of("department"), line -> cases(line, name(line), "any"));
        }
        table.addClassName("whole-lines");
        return table.component(Texts.of("ranking.rate"), RankingTable::rate)
                .number(Texts.of("ranking.parts"), line -> line.withinLimit() + " / " + line.judged())
                .number(Texts.of("judgement.EARLY"), line -> Figures.count(line.early()))
                .number(Texts.of("judgement.ON_TIME"), line -> Figures.count(line.onTime()))
                .numberLink(
                        Texts.of("judgement.OVERDUE"), line -> cases(line, Figures.count(line.overdue()), "overdue"))
                .number(Texts.of("ranking.ratio"), line -> Figures.share(line.usedDaysSum(), line.limitDaysSum()))
                .number(Texts.of("ranking.mean"), RankingTable::mean)
                .numberLink(Texts.of("ranking.open"), line -> cases(line, Figures.count(line.open()), "open"))
                .number(Texts.of("ranking.openOverdue"), line -> Figures.count(line.openOverdue()))
                .rows(lines);
    }

    private static String name(RankingLine line) {
        return line.departmentName().isBlank() ? line.department() : line.departmentName();
    }

    private static String mean(RankingLine line) {
        Double mean = line.usedDaysMean();
        return mean == null ? Moments.NONE : Figures.decimal(mean);
    }

    private static Anchor cases(RankingLine line, String words, String status) {
        return new Anchor(
                Address.to("cases")
                        .with("division", line.division())
                        .with("department", line.department())
                        .with("status", status.equals("any") ? "" : status)
                        .href(),
                words);
    }

    private static Component rate(RankingLine line) {
        Span bar = new Span();
        bar.addClassName("rate-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Double rate = line.onTimeRate();
        bar.getStyle().set("--share", rate == null ? "0" : rate.toString());
        Span number = new Span(Figures.share(line.withinLimit(), line.judged()));
        Span both = new Span(bar, number);
        both.addClassName("rate");
        return both;
    }

    /** Up is better: a smaller rank than before. */
    private static Component moved(RankingLine line) {
        Span moved = new Span(Moments.NONE);
        moved.addClassName("moved");
        if (line.rank() == 0 || line.previousRank() == 0) {
            return moved;
        }
        int places = line.previousRank() - line.rank();
        String words = places == 0 ? "ranking.moved.same" : places > 0 ? "ranking.moved.up" : "ranking.moved.down";
        moved.setText(places == 0 ? "=" : (places > 0 ? "▲ " : "▼ ") + Math.abs(places));
        moved.addClassName(places > 0 ? "up" : places < 0 ? "down" : "same");
        moved.getElement().setAttribute("aria-label", Texts.of(words, Math.abs(places)));
        moved.getElement().setAttribute("title", Texts.of("ranking.previous", line.previousRank()));
        return moved;
    }
}
