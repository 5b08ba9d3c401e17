package cn.jianxiao.bench;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jianxiao bench order}: the same events in every way through the engines; ends with 1 when any row differs. */
@Command(name = "order", mixinStandardHelpOptions = true, resourceBundle = OrderCommand.BUNDLE)
final class OrderCommand implements Callable<Integer> {

    static final String BUNDLE = "cn.jianxiao.bench.order";

    private final Texts texts;

    @Option(names = "--projects", paramLabel = "N", descriptionKey = "option.projects", defaultValue = "500")
    private int projects = 500;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed", defaultValue = "1")
    private long seed = 1;

    OrderCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        var results = SameRows.run(projects, seed, this::tell);
        System.out.println(new OrderTable(texts).of(results));
        var differences = results.stream().mapToLong(WayResult::differences).sum();
        System.out.println(texts.of("differences", Long.toString(differences)));
        return differences == 0 ? 0 : 1;
    }

    private void tell(WayResult result) {
        System.err.println(texts.of(
                "progress",
                texts.of(result.way().key()),
                Long.toString(result.records()),
                Integer.toString(result.restarts()),
                Long.toString(result.wall().toSeconds()),
                Long.toString(result.differences())));
    }
}
