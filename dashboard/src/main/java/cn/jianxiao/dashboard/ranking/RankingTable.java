package cn.jianxiao.dashboard.ranking;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.KindChoice;
import cn.jianxiao.dashboard.page.Period;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.RankingLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** 排名表. Names lead to all cases of the subject, and each count to just the cases it counts. */
record RankingTable(Subject by, Period.Days days, KindChoice kind) {

    /** Whether the text stands in what the line is of, name or code. */
    boolean speaksOf(RankingLine line, String text) {
        List<String> words = by == Subject.KIND
                ? List.of(KindChoice.name(line.kind()))
                : List.of(line.division(), DivisionNames.of(line.division()), line.department(), line.departmentName());
        String wanted = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(wanted));
    }

    PlainTable<RankingLine> of(List<RankingLine> lines) {
        PlainTable<RankingLine> table = new PlainTable<RankingLine>()
                .number(Texts.of("ranking.rank"), line -> line.rank() == 0 ? Moments.NONE : Figures.count(line.rank()))
                .component(Texts.of("ranking.moved"), RankingTable::moved);
        switch (by) {
            case DIVISION -> division(table);
            case DEPARTMENT ->
                division(table).component(Texts.of("department"), line -> link(line, cases(line), name(line)));
            case KIND ->
                table.component(Texts.of("kind"), line -> link(line, cases(line), KindChoice.name(line.kind())));
        }
        table.addClassName("whole-lines");
        return table.component(Texts.of("ranking.rate"), RankingTable::rate)
                .numberLink(Texts.of("ranking.parts"), this::parts)
                .numberLink(Texts.of("judgement.EARLY"), line -> ended(line, "early", line.early()))
                .numberLink(Texts.of("judgement.ON_TIME"), line -> ended(line, "on-time", line.onTime()))
                .numberLink(Texts.of("judgement.OVERDUE"), line -> ended(line, "overdue", line.overdue()))
                .number(Texts.of("ranking.ratio"), RankingTable::ratio)
                .number(Texts.of("ranking.mean"), RankingTable::mean)
                .numberLink(Texts.of("ranking.open"), line -> link(line, open(line), Figures.count(line.open())))
                .numberLink(
                        Texts.of("ranking.openOverdue"),
                        line -> link(line, open(line).with("lamp", "red"), Figures.count(line.openOverdue())))
                .number(Texts.of("ranking.backfilled"), line -> Figures.count(line.backfilled()))
                .rows(lines);
    }

    private PlainTable<RankingLine> division(PlainTable<RankingLine> table) {
        return table.component(
                Texts.of("division"), line -> link(line, cases(line), DivisionNames.of(line.division())));
    }

    private Component parts(RankingLine line) {
        return new Span(
                ended(line, "within-limit", line.withinLimit()), new Text(" / "), ended(line, "judged", line.judged()));
    }

    private Component ended(RankingLine line, String judgement, long count) {
        return link(
                line,
                cases(line)
                        .with("judgement", judgement)
                        .with("from", days.from().toString())
                        .with("to", days.to().toString()),
                Figures.count(count));
    }

    private Address open(RankingLine line) {
        return cases(line).with("status", "open");
    }

    private Address cases(RankingLine line) {
        KindChoice asked = by == Subject.KIND ? KindChoice.of(line.kind()) : kind;
        Address cases = Address.to("cases").with("division", line.division()).with("department", line.department());
        return asked == KindChoice.ANY ? cases : cases.with("kind", asked);
    }

    /** Just words where events named no subject: an empty filter would lead to everybody's cases. */
    private Component link(RankingLine line, Address cases, String words) {
        boolean nameless = switch (by) {
            case DIVISION -> line.division().isBlank();
            case DEPARTMENT -> line.division().isBlank() || line.department().isBlank();
            case KIND -> KindChoice.of(line.kind()) == KindChoice.ANY;
        };
        return nameless ? new Span(words) : new Anchor(cases.href(), words);
    }

    private static String name(RankingLine line) {
        String name = line.departmentName().isBlank() ? line.department() : line.departmentName();
        return name.isBlank() ? Moments.NONE : name;
    }

    private static String ratio(RankingLine line) {
        Double ratio = line.timeRatio();
        return ratio == null ? Moments.NONE : Figures.share(ratio);
    }

    private static String mean(RankingLine line) {
        Double mean = line.usedDaysMean();
        return mean == null ? Moments.NONE : Figures.decimal(mean);
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
