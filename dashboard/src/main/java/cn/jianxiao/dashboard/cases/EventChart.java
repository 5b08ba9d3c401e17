package cn.jianxiao.dashboard.cases;

import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.Interval;
import cn.jianxiao.approval.clock.TimeKind;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.dashboard.chart.Chart;
import cn.jianxiao.dashboard.chart.Options;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** 时间线: one lane of whose time it was, one of the events, and the deadline across both. */
final class EventChart {

    private EventChart() {}

    static Card of(CaseTimeline timeline) {
        Chart chart = new Chart(
                Texts.of("case.line.label", timeline.history().events().size()), "11.5rem");
        chart.draw(Options.of("useUTC", true)
                .and("tooltip", Options.tooltip("item"))
                .and("legend", Options.legend())
                .and("grid", Options.grid(48, 88, 32, 72))
                .and("xAxis", axis(timeline))
                .and("yAxis", Options.categories(List.of(Texts.of("case.line.events"), Texts.of("case.line.times"))))
                .and("series", series(timeline)));
        return new Card(Texts.of("case.line"), chart);
    }

    /** Reaches to the deadline where that lies behind the end. */
    private static Map<String, Object> axis(CaseTimeline timeline) {
        Map<String, Object> axis = Options.times();
        Instant deadline = timeline.deadline();
        if (deadline != null && deadline.isAfter(timeline.measuredTo())) {
            axis.put("max", Moments.onAxis(deadline));
        }
        return axis;
    }

    private static List<Map<String, Object>> series(CaseTimeline timeline) {
        List<Map<String, Object>> series = new ArrayList<>();
        for (TimeKind kind : TimeKind.values()) {
            series.add(Options.of("type", "custom")
                    .and("name", Texts.of("time", kind))
                    .and("color", colour(kind))
                    .and("renderItem", "@fn:span")
                    .and("encode", Options.of("x", List.of(1, 2)).and("y", 0))
                    .and(
                            "data",
                            timeline.intervals().stream()
                                    .filter(interval -> interval.kind() == kind)
                                    .map(EventChart::stretch)
                                    .toList()));
        }
        Map<String, Object> events = Options.of("type", "scatter")
                .and("symbolSize", 10)
                .and("color", "var(--jx-ink-2)")
                .and(
                        "data",
                        timeline.history().events().stream()
                                .map(EventChart::point)
                                .toList());
        Instant deadline = timeline.deadline();
        if (deadline != null) {
            events.put("markLine", deadline(deadline));
        }
        return Stream.concat(series.stream(), Stream.of(events)).toList();
    }

    private static Map<String, Object> stretch(Interval interval) {
        return Options.of("value", List.of(1, Moments.onAxis(interval.from()), Moments.onAxis(interval.to())))
                .and(
                        "tip",
                        List.of(
                                Texts.of("time", interval.kind()),
                                Moments.reported(interval.from()) + " – "
                                        + (interval.open() ? Texts.of("now") : Moments.reported(interval.to()))));
    }

    private static Map<String, Object> point(ApprovalEvent event) {
        return Options.of("value", List.of(Moments.onAxis(event.occurredAt()), 0))
                .and("tip", List.of(Texts.of("status", event.status()), Moments.reported(event.occurredAt())));
    }

    private static Map<String, Object> deadline(Instant deadline) {
        return Options.of("silent", true)
                .and("symbol", "none")
                .and(
                        "lineStyle",
                        Options.of("color", "var(--jx-red)")
                                .and("type", "solid")
                                .and("width", 1.5))
                .and(
                        "label",
                        Options.of("formatter", Texts.of("deadline") + " " + Moments.day(deadline))
                                .and("color", "var(--jx-red)"))
                .and("data", List.of(Options.of("xAxis", Moments.onAxis(deadline))));
    }

    private static String colour(TimeKind kind) {
        return switch (kind) {
            case BEFORE_ACCEPTANCE -> "var(--jx-time-before)";
            case GOVERNMENT, CORRECTION, SPECIAL ->
                "var(--jx-time-" + kind.name().toLowerCase(Locale.ROOT) + ")";
        };
    }
}
