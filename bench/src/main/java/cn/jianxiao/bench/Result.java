package cn.jianxiao.bench;

import java.util.List;
import java.util.Map;

/**
 * 测量结果: all passes after the warm-up, in the order in which they ran.
 *
 * @param events how many lay in the topics
 * @param stored how many lines the account in ClickHouse held after each pass of the whole job, by round
 */
record Result(long events, List<Pass> passes, Map<Integer, Long> stored) {

    Result {
        passes = List.copyOf(passes);
        stored = Map.copyOf(stored);
    }

    /** Whether both stages read every event, and the store then accounted for each once. */
    boolean isAccountedFor() {
        return of(Stage.READ).stream().allMatch(pass -> pass.events() == events)
                && of(Stage.PIPELINE).stream()
                        .allMatch(pass -> pass.events() == events && stored.getOrDefault(pass.round(), 0L) == events);
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

    /** Processor time beside that of reading alone, in the same round: other load on the machine weighs less on it. */
    double costBesideReading(Pass pass) {
        return Pass.seconds(pass.cpu().total())
                / Pass.seconds(of(Stage.READ, pass.round()).cpu().total());
    }

    double medianEventsPerSecond(Stage stage) {
        return median(of(stage).stream().map(Pass::eventsPerSecond).toList());
    }

    double medianRatio(Stage stage) {
        return median(of(stage).stream().map(this::ratioToReading).toList());
    }

    double medianCost(Stage stage) {
        return median(of(stage).stream().map(this::costBesideReading).toList());
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
