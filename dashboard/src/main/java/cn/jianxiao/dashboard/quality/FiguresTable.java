package cn.jianxiao.dashboard.quality;

import cn.jianxiao.approval.quality.QualityIndicator;
import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.SourceWords;
import cn.jianxiao.sql.query.QualityLine;
import cn.jianxiao.sql.query.SourceFilter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** 指标表: a line a subject; what a figure leaves out leads to its records. */
record FiguresTable(QualityFilter filter, Subject by) {

    PlainTable<QualityLine> of(List<QualityLine> lines) {
        PlainTable<QualityLine> table = new PlainTable<>();
        if (by == Subject.SOURCE) {
            table.moment(Texts.of("quality.by", by), this::name);
        } else {
            table.text(Texts.of("quality.by", by), this::name);
        }
        if (by == Subject.DEPARTMENT) {
            table.text(Texts.of("division"), line -> DivisionNames.of(line.division()));
        }
        return table.numberLink(
                        Texts.of("quality.indicator", QualityIndicator.TIMELINESS),
                        line -> figure(line, "timeliness", line.timely(), line.measuredEvents()))
                .number(
                        Texts.of("quality.delays"),
                        line -> FiguresView.minutes(line.medianMinutes())
                                + " / "
                                + FiguresView.minutes(line.p95Minutes()))
                .number(
                        Texts.of("quality.apart"),
                        line -> Figures.count(line.declared()) + " / " + Figures.count(line.daysOnly()))
                .numberLink(
                        Texts.of("quality.indicator", QualityIndicator.FLOW_COMPLETENESS),
                        line -> figure(line, "flow", line.whole(), line.ended()))
                .numberLink(Texts.of("quality.doubtfulCases"), line -> behind(line, "case", line.doubtfulCases()))
                .numberLink(
                        Texts.of("quality.indicator", QualityIndicator.FIELD_COMPLETENESS),
                        line -> figure(line, "fields", line.filled(), line.stated()))
                .numberLink(
                        Texts.of("quality.indicator", QualityIndicator.ACCURACY),
                        line -> figure(line, "accuracy", line.sound(), line.records()))
                .number(Texts.of("quality.faults"), FiguresTable::faults)
                .rows(lines);
    }

    private String name(QualityLine line) {
        String name = switch (by) {
            case SOURCE -> SourceWords.named(line.source());
            case DIVISION -> DivisionNames.of(line.division());
            case DEPARTMENT -> line.departmentName().isBlank() ? line.department() : line.departmentName();
        };
        return name.isBlank() ? Moments.NONE : name;
    }

    /** The share, and what it leaves out with a way there. */
    private Component figure(QualityLine line, String aspect, long part, long whole) {
        Span share = new Span(new Text(Figures.shareOf(part, whole)));
        if (whole > part) {
            share.add(new Text(" "), behind(line, aspect, whole - part));
        }
        return share;
    }

    /** Just words where nobody is named: an empty filter would lead to everybody's records. */
    private Component behind(QualityLine line, String aspect, long count) {
        String words = Texts.of("quality.behind", Figures.count(count));
        if (count == 0) {
            return new Text(Figures.count(0));
        }
        return name(line).equals(Moments.NONE)
                ? new Text(words)
                : new Anchor(address(line).with("aspect", aspect).href(), words);
    }

    private Address address(QualityLine line) {
        Address offences = QualityFilter.kept(filter.address()).with("view", View.OFFENCES);
        return switch (by) {
            case SOURCE -> offences.with("source", SourceFilter.of(line.source()));
            case DIVISION -> offences.with("division", line.division());
            case DEPARTMENT -> offences.with("division", line.division()).with("department", line.department());
        };
    }

    /** Refused, doubtful, voided, revised. */
    private static String faults(QualityLine line) {
        return String.join(
                " / ",
                Figures.count(line.refused()),
                Figures.count(line.doubtful()),
                Figures.count(line.voided()),
                Figures.count(line.revised()));
    }
}
