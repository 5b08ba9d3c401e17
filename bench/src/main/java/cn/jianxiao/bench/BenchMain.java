package cn.jianxiao.bench;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jianxiao bench}: measures and prints a table; ends with 1 when the store does not account for what was read. */
@Command(name = "bench", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class BenchMain implements Callable<Integer> {

    private static final long USUAL = 200_000;
    private static final long LONG = 10_000_000;
    private static final int ROUNDS = 3;

    private final Texts texts;

    @Option(names = "--events", paramLabel = "N", descriptionKey = "option.events")
    private @Nullable Long events;

    @Option(names = "--long", descriptionKey = "option.long")
    private boolean isLong;

    @Option(names = "--rounds", paramLabel = "N", descriptionKey = "option.rounds")
    private @Nullable Integer rounds;

    private BenchMain(Texts texts) {
        this.texts = texts;
    }

    public static void main(String[] arguments) {
        var locale = Texts.localeOf(System.getenv());
        Locale.setDefault(locale);
        var texts = Texts.in(locale);
        var exit = new CommandLine(new BenchMain(texts))
                .addSubcommand(new CodesCommand(texts, Texts.in(CodesCommand.BUNDLE, locale)))
                .addSubcommand(new OrderCommand(Texts.in(OrderCommand.BUNDLE, locale)))
                .execute(arguments);
        System.exit(exit);
    }

    @Override
    public Integer call() throws Exception {
        System.out.println(Machine.asItIs().in(texts));
        var result = PipelineBench.run(course(), this::tell);
        System.out.println(Machine.asItIs().in(texts));
        System.out.println(new ResultTable(texts).of(result));
        System.out.println(texts.of(result.isAccountedFor() ? "accounted" : "unaccounted"));
        return result.isAccountedFor() ? 0 : 1;
    }

    private Course course() {
        return new Course(
                events == null ? (isLong ? LONG : USUAL) : events, rounds == null ? (isLong ? 1 : ROUNDS) : rounds);
    }

    /** A long run should be seen to go on. */
    private void tell(Pass pass) {
        System.err.println(texts.of(
                "progress",
                pass.round(),
                texts.of(pass.stage().key()),
                Long.toString(pass.events()),
                Long.toString(Math.round(pass.eventsPerSecond()))));
    }
}
