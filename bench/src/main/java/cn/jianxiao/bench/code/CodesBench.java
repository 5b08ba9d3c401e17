package cn.jianxiao.bench.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** 编码测量: runs the benchmarks of this package, each in a JVM of its own. */
public final class CodesBench {

    /** Shorter than the turns that a busy machine gives to each, so that most iterations run undisturbed. */
    private static final TimeValue SHORT = TimeValue.milliseconds(5);

    private static final int SHORT_ITERATIONS = 400;

    private CodesBench() {}

    /**
     * Runs all of them.
     *
     * @param forks JVMs for each; 0 runs in this one, where only whether they run can be told
     */
    public static List<Measured> run(int forks, TimeValue warmUp) throws RunnerException {
        var options = new OptionsBuilder()
                .include(CodesBench.class.getPackageName().replace(".", "[.]") + "[.].*")
                .forks(forks)
                .warmupIterations(forks == 0 ? 0 : 5)
                .warmupTime(warmUp)
                .measurementIterations(forks == 0 ? 1 : SHORT_ITERATIONS)
                .measurementTime(forks == 0 ? warmUp : SHORT)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xmx1g", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        return measured(new Runner(options).run());
    }

    private static List<Measured> measured(Collection<RunResult> results) {
        var all = new ArrayList<Measured>();
        for (var result : results) {
            var nanos = result.getPrimaryResult().getStatistics();
            var bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            var name = result.getParams().getBenchmark();
            var codes = result.getParams().getParam("codes");
            all.add(new Measured(
                    name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
                    codes == null ? "" : codes,
                    nanos.getPercentile(50),
                    nanos.getMin(),
                    nanos.getMax(),
                    bytes == null ? Double.NaN : bytes.getScore()));
        }
        all.sort(Comparator.comparing(Measured::benchmark));
        return all;
    }
}
