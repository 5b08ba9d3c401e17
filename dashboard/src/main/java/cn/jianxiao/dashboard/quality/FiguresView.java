package cn.jianxiao.dashboard.quality;

import cn.jianxiao.approval.quality.QualityIndicator;
import cn.jianxiao.approval.quality.QualityThresholds;
import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.Facts;
import cn.jianxiao.dashboard.page.FigureBar;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.QualityLine;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 指标: the four figures as a whole, per subject and as a trend, each with numerator and denominator, and what they mean. */
record FiguresView(Questions questions, QualityFilter filter, QualityThresholds thresholds) {

    List<Component> content() {
        Subject by = filter.address().choice("by", Subject.SOURCE);
        Step step = filter.address().choice("step", Step.WEEK);
        ChoiceField<Subject> subjects = new ChoiceField<>(
                Texts.of("quality.by"),
                "quality.by",
                by,
                chosen -> filter.address().with("by", chosen).go());
        List<QualityLine> whole =
                questions.ask(QualityLine.QUERY, filter.arguments().with("by", "all"));
        if (whole.isEmpty()) {
            return List.of(
                    filter.bar(subjects), new Empty(Texts.of("quality.empty"), Texts.of("empty.filter")), meanings());
        }
        List<QualityLine> lines =
                questions.ask(QualityLine.QUERY, filter.arguments().with("by", Address.small(by)));
        List<QualityLine> trend = questions.ask(
                QualityLine.QUERY, filter.arguments().with("by", "all").with("unit", Address.small(step)));
        return List.of(
                filter.bar(subjects),
                bar(whole.getFirst()),
                new Card(Texts.of("quality.by", by), new FiguresTable(filter, by).of(lines)),
                QualityTrend.of(trend)
                        .more(new ChoiceField<>(
                                "",
                                "quality.step",
                                step,
                                chosen -> filter.address().with("step", chosen).go())),
                meanings());
    }

    private static FigureBar bar(QualityLine line) {
        return new FigureBar()
                .figure(
                        Texts.of("quality.indicator", QualityIndicator.TIMELINESS),
                        Figures.share(line.timely(), line.measuredEvents()),
                        Texts.of(
                                "quality.timeliness.note",
                                Figures.count(line.timely()),
                                Figures.count(line.measuredEvents()),
                                minutes(line.medianMinutes()),
                                minutes(line.p95Minutes())))
                .figure(
                        Texts.of("quality.indicator", QualityIndicator.FLOW_COMPLETENESS),
                        Figures.share(line.whole(), line.ended()),
                        Texts.of("quality.flow.note", Figures.count(line.whole()), Figures.count(line.ended())))
                .figure(
                        Texts.of("quality.indicator", QualityIndicator.FIELD_COMPLETENESS),
                        Figures.share(line.filled(), line.stated()),
                        Texts.of("quality.fields.note", Figures.count(line.filled()), Figures.count(line.stated())))
                .figure(
                        Texts.of("quality.indicator", QualityIndicator.ACCURACY),
                        Figures.share(line.sound(), line.records()),
                        Texts.of("quality.accuracy.note", Figures.count(line.sound()), Figures.count(line.records())));
    }

    static String minutes(@Nullable Double minutes) {
        return minutes == null ? Moments.NONE : Delays.of(minutes);
    }

    private Card meanings() {
        Facts meanings = new Facts();
        for (QualityIndicator indicator : QualityIndicator.values()) {
            meanings.fact(
                    Texts.of("quality.indicator", indicator),
                    Texts.of("quality.meaning." + indicator.name(), thresholds.targetMinutes()));
        }
        return new Card(Texts.of("quality.meanings"), meanings);
    }
}
