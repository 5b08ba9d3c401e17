package cn.jianxiao.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * 测量结果: all passes after the warm-up, in the order in which they ran.
 *
 * @param events how many lay in the topics
 */
record Result(long events, List<Pass> passes) {

    Result {
        passes = List.copyOf(passes);
    }

    /** Whether every stage read every event, and the store then accounted for each once. */
    boolean isAccountedFor() {
        return passes.stream().allMatch(pass -> pass.isSoundFor(events));
    }

    /** Those that were measured. */
    List<Stage> stages() {
        return passes.stream().map(Pass::stage).distinct().sorted().toList();
    }

    List<Pass> of(Stage stage) {
        return passes.stream().filter(pass -> pass.stage() == stage).toList();
    }

    Pass of(Stage stage, int round) {
        return of(stage).stream()
                .filter(pass -> pass.round() == round)
                .findFirst()
                .orElseThrow();
    }

    /** Events per second beside those of reading alone, in the same round. */
    double ratioToReading(Pass pass) {
        return pass.eventsPerSecond() / of(Stage.READ, pass.round()).eventsPerSecond();
    }

    double medianEventsPerSecond(Stage stage) {
        return median(of(stage).stream().map(Pass::eventsPerSecond).toList());
    }

    double medianRatio(Stage stage) {
        return median(of(stage).stream().map(this::ratioToReading).toList());
    }

    /** Processor time of an event, in microseconds. */
    double medianCost(Stage stage) {
        return medianCost(stage, Cpu::total);
    }

    /** A process's share of it. */
    double medianCost(Stage stage, Function<Cpu, Duration> share) {
        return median(of(stage).stream()
                .map(pass -> pass.microsPerEvent(share.apply(pass.cpu())))
                .toList());
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
