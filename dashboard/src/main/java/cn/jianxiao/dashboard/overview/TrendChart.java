package cn.jianxiao.dashboard.overview;

import cn.jianxiao.dashboard.chart.Chart;
import cn.jianxiao.dashboard.chart.Options;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.ChartCard;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.TrendPoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** 办理趋势: received and ended cases per step as bars, overdue ones as a line. Steps without events are zeros. */
final class TrendChart {

    private TrendChart() {}

    static Card of(List<TrendPoint> points, Span span, LocalDate today) {
        List<TrendPoint> whole = filled(points, span, today);
        Chart chart = new Chart(
                Texts.of(
                        "overview.trend.label",
                        whole.stream().mapToLong(TrendPoint::received).sum(),
                        whole.stream().mapToLong(TrendPoint::closed).sum(),
                        whole.stream().mapToLong(TrendPoint::overdue).sum()),
                "17.5rem");
        chart.draw(Options.of("tooltip", Options.tooltip("axis"))
                .and("legend", Options.legend())
                .and("grid", Options.grid(36, 8, 28, 44))
                .and(
                        "xAxis",
                        Options.categories(whole.stream()
                                .map(point -> span.label(point.bucket()))
                                .toList()))
                .and("yAxis", Options.values())
                .and(
                        "series",
                        List.of(
                                series("bar", "trend.received", "var(--jx-series-1)", whole, TrendPoint::received),
                                series("bar", "trend.closed", "var(--jx-series-2)", whole, TrendPoint::closed),
                                series("line", "trend.overdue", "var(--jx-series-3)", whole, TrendPoint::overdue))));
        return ChartCard.of(Texts.of("overview.trend"), chart, table(whole));
    }

    private static Map<String, Object> series(
            String type, String name, String colour, List<TrendPoint> points, ToLongFunction<TrendPoint> value) {
        return Options.of("type", type)
                .and("name", Texts.of(name))
                .and("color", colour)
                .and("barMaxWidth", 14)
                .and("symbol", "circle")
                .and("symbolSize", 5)
                .and("data", points.stream().map(value::applyAsLong).toList());
    }

    private static PlainTable<TrendPoint> table(List<TrendPoint> points) {
        return new PlainTable<TrendPoint>()
                .text(Texts.of("day"), point -> point.bucket().toString())
                .number(Texts.of("trend.received"), point -> Figures.count(point.received()))
                .number(Texts.of("trend.closed"), point -> Figures.count(point.closed()))
                .number(Texts.of("trend.overdue"), point -> Figures.count(point.overdue()))
                .rows(points);
    }

    private static List<TrendPoint> filled(List<TrendPoint> points, Span span, LocalDate today) {
        Map<LocalDate, TrendPoint> known =
                points.stream().collect(Collectors.toMap(TrendPoint::bucket, Function.identity()));
        List<TrendPoint> whole = new ArrayList<>();
        LocalDate bucket = span.from(today);
        while (!bucket.isAfter(today)) {
            whole.add(known.getOrDefault(bucket, new TrendPoint(bucket, 0, 0, 0, 0, 0, 0, 0)));
            bucket = span == Span.DAYS ? bucket.plusDays(1) : bucket.plusMonths(1);
        }
        return whole;
    }
}
