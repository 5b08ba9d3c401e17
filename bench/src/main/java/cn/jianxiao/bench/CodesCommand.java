package cn.jianxiao.bench;

import cn.jianxiao.bench.code.CodesBench;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jianxiao bench codes}: what reading a code and splitting a project cost, beside regular expressions. */
@Command(name = "codes", mixinStandardHelpOptions = true, resourceBundle = CodesCommand.BUNDLE)
final class CodesCommand implements Callable<Integer> {

    static final String BUNDLE = "cn.jianxiao.bench.codes";

    private final Texts machine;
    private final Texts texts;

    @Option(names = "--forks", paramLabel = "N", descriptionKey = "option.forks", defaultValue = "1")
    private int forks = 1;

    @Option(names = "--millis", paramLabel = "N", descriptionKey = "option.millis", defaultValue = "1000")
    private long millis = 1000;

    CodesCommand(Texts machine, Texts texts) {
        this.machine = machine;
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        System.out.println(Machine.asItIs().in(machine));
        System.err.println(texts.of("patience"));
        var measured = CodesBench.run(forks, TimeValue.milliseconds(millis));
        System.out.println(Machine.asItIs().in(machine));
        System.out.println(new CodesTable(texts).of(measured));
        return 0;
    }
}
