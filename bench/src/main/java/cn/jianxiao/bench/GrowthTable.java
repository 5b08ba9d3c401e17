package cn.jianxiao.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** 规模表: what an event costs the whole job as they become more, beside what it costs when there are a million of them. */
record GrowthTable(Texts texts) {

    private static final long STANDARD = 1_000_000;

    String of(List<Result> results) {
        var table = new TextTable(texts, "stage", "events", "rate", "cpu", "growth");
        for (var stage : Stage.values()) {
            if (stage.stores()) {
                var measured = results.stream()
                        .filter(result -> result.stages().contains(stage))
                        .toList();
                measured.forEach(result -> table.add(row(stage, result, standard(measured))));
            }
        }
        return table.toString();
    }

    private List<String> row(Stage stage, Result result, Result standard) {
        return List.of(
                texts.of(stage.key()),
                Long.toString(result.events()),
                String.format(Locale.ROOT, "%.0f", result.medianEventsPerSecond(stage)),
                String.format(Locale.ROOT, "%.1f", result.medianCost(stage)),
                String.format(Locale.ROOT, "%.2f", result.medianCost(stage) / standard.medianCost(stage)));
    }

    /** The one of a million events, or else the least that was measured. */
    private static Result standard(List<Result> measured) {
        return measured.stream()
                .min(Comparator.<Result>comparingInt(result -> result.events() == STANDARD ? 0 : 1)
                        .thenComparingLong(Result::events))
                .orElseThrow();
    }
}
