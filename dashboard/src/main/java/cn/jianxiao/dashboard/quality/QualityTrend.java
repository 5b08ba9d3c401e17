package cn.jianxiao.dashboard.quality;

import cn.jianxiao.approval.quality.QualityIndicator;
import cn.jianxiao.dashboard.chart.Chart;
import cn.jianxiao.dashboard.chart.Options;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.ChartCard;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.QualityLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 质量趋势: the four shares step by step, in percent. A step without records is a gap. */
final class QualityTrend {

    private QualityTrend() {}

    static Card of(List<QualityLine> steps) {
        Chart chart = new Chart(Texts.of("quality.trend.label", steps.size()), "16rem");
        Map<String, Object> axis = Options.values();
        axis.put("max", 100);
        chart.draw(Options.of("tooltip", Options.tooltip("axis"))
                .and("legend", Options.legend())
                .and("grid", Options.grid(36, 12, 28, 44))
                .and(
                        "xAxis",
                        Options.categories(steps.stream()
                                .map(step -> step.bucket().toString())
                                .toList()))
                .and("yAxis", axis)
                .and(
                        "series",
                        List.of(
                                series(QualityIndicator.TIMELINESS, 1, steps, QualityLine::timelyRate),
                                series(QualityIndicator.FLOW_COMPLETENESS, 2, steps, QualityLine::wholeRate),
                                series(QualityIndicator.FIELD_COMPLETENESS, 3, steps, QualityLine::filledRate),
                                series(QualityIndicator.ACCURACY, 4, steps, QualityLine::soundRate))));
        return ChartCard.of(Texts.of("quality.trend"), chart, table(steps));
    }

    private static Map<String, Object> series(
            QualityIndicator indicator,
            int colour,
            List<QualityLine> steps,
            Function<QualityLine, @Nullable Double> rate) {
        List<@Nullable Double> points = new ArrayList<>();
        for (QualityLine step : steps) {
            Double share = rate.apply(step);
            points.add(share == null ? null : Math.round(share * 1000) / 10.0);
        }
        return Options.of("type", "line")
                .and("name", Texts.of("quality.indicator", indicator))
                .and("color", "var(--jx-series-" + colour + ")")
                .and("symbol", "circle")
                .and("symbolSize", 5)
                .and("data", points);
    }

    private static PlainTable<QualityLine> table(List<QualityLine> steps) {
        return new PlainTable<QualityLine>()
                .text(Texts.of("day"), step -> step.bucket().toString())
                .number(
                        Texts.of("quality.indicator", QualityIndicator.TIMELINESS),
                        step -> Figures.shareOf(step.timely(), step.measuredEvents()))
                .number(
                        Texts.of("quality.indicator", QualityIndicator.FLOW_COMPLETENESS),
                        step -> Figures.shareOf(step.whole(), step.ended()))
                .number(
                        Texts.of("quality.indicator", QualityIndicator.FIELD_COMPLETENESS),
                        step -> Figures.shareOf(step.filled(), step.stated()))
                .number(
                        Texts.of("quality.indicator", QualityIndicator.ACCURACY),
                        step -> Figures.shareOf(step.sound(), step.records()))
                .rows(steps);
    }
}
