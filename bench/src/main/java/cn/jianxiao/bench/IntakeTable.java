package cn.jianxiao.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** 接入结果表: every pass with its ratio to the bare producer of the same round, then the median of each way. */
record IntakeTable(Texts texts) {

    String of(List<IntakePass> passes) {
        var table = new TextTable(
                texts, "way", "round", "records", "seconds", "rate", "callers", "door", "broker", "ratio");
        for (var pass : passes) {
            table.add(List.of(
                    texts.of(pass.way().key()),
                    Integer.toString(pass.round()),
                    Long.toString(pass.records()),
                    number(2, Pass.seconds(pass.wall())),
                    number(0, pass.perSecond()),
                    number(1, pass.micros(pass.callers())),
                    number(1, pass.micros(pass.door())),
                    number(1, pass.micros(pass.broker())),
                    number(3, ratio(pass, passes))));
        }
        for (var way : IntakeWay.values()) {
            var ratios = passes.stream()
                    .filter(pass -> pass.way() == way)
                    .mapToDouble(pass -> ratio(pass, passes))
                    .sorted()
                    .toArray();
            table.add(List.of(
                    texts.of(way.key()),
                    texts.of("median"),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    number(3, ratios[ratios.length / 2])));
        }
        return table.toString();
    }

    String of(SteadyCalls calls, int rate) {
        var percentiles = Arrays.stream(new double[] {50, 99, 99.9, 100})
                .mapToObj(percent -> number(1, calls.percentile(percent)))
                .toArray();
        return texts.of("steady", calls.calls(), rate, percentiles[0], percentiles[1], percentiles[2], percentiles[3]);
    }

    private static double ratio(IntakePass pass, List<IntakePass> passes) {
        return passes.stream()
                .filter(other -> other.round() == pass.round() && other.way() == IntakeWay.PRODUCER)
                .mapToDouble(producer -> pass.perSecond() / producer.perSecond())
                .findFirst()
                .orElseThrow();
    }

    private static String number(int places, double value) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
