package cn.jianxiao.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** 结果表: every pass, then the median of each stage. */
record ResultTable(Texts texts) {

    String of(Result result) {
        var table = new TextTable();
        table.add(List.of(
                texts.of("column.stage"),
                texts.of("column.round"),
                texts.of("column.events"),
                texts.of("column.seconds"),
                texts.of("column.rate"),
                texts.of("column.cpu"),
                texts.of("column.cpu.job"),
                texts.of("column.cpu.broker"),
                texts.of("column.cpu.store"),
                texts.of("column.ratio"),
                texts.of("column.cost")));
        result.passes().forEach(pass -> table.add(row(pass, result)));
        for (var stage : Stage.values()) {
            table.add(median(stage, result));
        }
        return table.toString();
    }

    private List<String> row(Pass pass, Result result) {
        return List.of(
                texts.of(pass.stage().key()),
                Integer.toString(pass.round()),
                Long.toString(pass.events()),
                number(2, Pass.seconds(pass.wall())),
                number(0, pass.eventsPerSecond()),
                seconds(pass.cpu().total()),
                seconds(pass.cpu().job()),
                seconds(pass.cpu().broker()),
                seconds(pass.cpu().store()),
                number(3, result.ratioToReading(pass)),
                number(2, result.costBesideReading(pass)));
    }

    private List<String> median(Stage stage, Result result) {
        return List.of(
                texts.of(stage.key()),
                texts.of("median"),
                "",
                "",
                number(0, result.medianEventsPerSecond(stage)),
                "",
                "",
                "",
                "",
                number(3, result.medianRatio(stage)),
                number(2, result.medianCost(stage)));
    }

    private static String seconds(Duration duration) {
        return number(2, Pass.seconds(duration));
    }

    private static String number(int places, double value) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
