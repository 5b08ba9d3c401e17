package cn.jianxiao.bench;

import java.util.List;
import java.util.Locale;

/** 结果表: every pass, then the median of each stage. */
record ResultTable(Texts texts) {

    String of(Result result) {
        var table = new TextTable(
                texts,
                "stage",
                "round",
                "events",
                "seconds",
                "rate",
                "cpu",
                "cpu.job",
                "cpu.broker",
                "cpu.store",
                "ratio");
        result.passes().forEach(pass -> table.add(row(pass, result)));
        for (var stage : result.stages()) {
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
                number(1, pass.microsPerEvent()),
                number(1, pass.microsPerEvent(pass.cpu().job())),
                number(1, pass.microsPerEvent(pass.cpu().broker())),
                number(1, pass.microsPerEvent(pass.cpu().store())),
                number(3, result.ratioToReading(pass)));
    }

    private List<String> median(Stage stage, Result result) {
        return List.of(
                texts.of(stage.key()),
                texts.of("median"),
                "",
                "",
                number(0, result.medianEventsPerSecond(stage)),
                number(1, result.medianCost(stage)),
                number(1, result.medianCost(stage, Cpu::job)),
                number(1, result.medianCost(stage, Cpu::broker)),
                number(1, result.medianCost(stage, Cpu::store)),
                number(3, result.medianRatio(stage)));
    }

    private static String number(int places, double value) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
