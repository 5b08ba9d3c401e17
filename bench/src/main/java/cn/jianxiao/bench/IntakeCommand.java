package cn.jianxiao.bench;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jianxiao bench intake}: what the intake takes in a second, beside a bare producer. */
@Command(name = "intake", mixinStandardHelpOptions = true, resourceBundle = IntakeCommand.BUNDLE)
final class IntakeCommand implements Callable<Integer> {

    static final String BUNDLE = "cn.jianxiao.bench.intake";

    private final Texts machine;
    private final Texts texts;

    @Option(names = "--records", paramLabel = "N", descriptionKey = "option.records", defaultValue = "200000")
    private int records = 200_000;

    @Option(names = "--rounds", paramLabel = "N", descriptionKey = "option.rounds", defaultValue = "3")
    private int rounds = 3;

    @Option(names = "--rate", paramLabel = "N", descriptionKey = "option.rate", defaultValue = "500")
    private int rate = 500;

    @Option(names = "--seconds", paramLabel = "N", descriptionKey = "option.seconds", defaultValue = "20")
    private int seconds = 20;

    IntakeCommand(Texts machine, Texts texts) {
        this.machine = machine;
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        System.out.println(Machine.asItIs().in(machine));
        try (var bench = IntakeBench.start(records)) {
            var table = new IntakeTable(texts);
            System.out.println(table.of(bench.measure(rounds, this::tell)));
            System.out.println(table.of(bench.steadily(rate, seconds), rate));
        }
        System.out.println(Machine.asItIs().in(machine));
        return 0;
    }

    private void tell(IntakePass pass) {
        System.err.println(texts.of(
                "progress", pass.round(), texts.of(pass.way().key()), Long.toString(Math.round(pass.perSecond()))));
    }
}
