package cn.jianxiao.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jianxiao bench}: measures and prints a table; ends with 1 when the store does not account for what was read. */
@Command(name = "bench", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class BenchMain implements Callable<Integer> {

    private static final long USUAL = 200_000;
    private static final List<Long> LONG = List.of(1_000_000L, 10_000_000L, 100_000_000L);
    private static final int ROUNDS = 3;

    private final Texts texts;

    @Option(names = "--events", paramLabel = "N", descriptionKey = "option.events", split = ",")
    private @Nullable List<Long> events;

    @Option(names = "--state", paramLabel = "hashmap|rocksdb", descriptionKey = "option.state", split = ",")
    private Set<StateBackend> states = EnumSet.allOf(StateBackend.class);

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
                .addSubcommand(new IntakeCommand(texts, Texts.in(IntakeCommand.BUNDLE, locale)))
                .addSubcommand(new OrderCommand(Texts.in(OrderCommand.BUNDLE, locale)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
        System.exit(exit);
    }

    @Override
    public Integer call() throws Exception {
        var results = new ArrayList<Result>();
        for (var size : sizes()) {
            System.out.println(Machine.asItIs().in(texts));
            var result = PipelineBench.run(course(size), this::tell);
            System.out.println(Machine.asItIs().in(texts));
            System.out.println(new ResultTable(texts).of(result));
            System.out.println(texts.of(result.isAccountedFor() ? "accounted" : "unaccounted"));
            results.add(result);
        }
        if (results.size() > 1) {
            System.out.println(new GrowthTable(texts).of(results));
        }
        return results.stream().allMatch(Result::isAccountedFor) ? 0 : 1;
    }

    private List<Long> sizes() {
        return events != null ? events : isLong ? LONG : List.of(USUAL);
    }

    private Course course(long size) {
        var heap = Runtime.getRuntime().maxMemory();
        var fitting = states.stream().filter(state -> state.holds(size, heap)).collect(Collectors.toSet());
        states.stream()
                .filter(state -> !fitting.contains(state))
                .forEach(state -> System.out.println(
                        texts.of("beyond", state.name().toLowerCase(Locale.ROOT), Long.toString(size))));
        return new Course(size, rounds == null ? (isLong ? 1 : ROUNDS) : rounds, fitting);
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
