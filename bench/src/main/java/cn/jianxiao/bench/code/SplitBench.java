package cn.jianxiao.bench.code;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.Outcome;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.graph.SplitPolicy;
import cn.jianxiao.code.graph.SplitRequest;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RuleSet;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 拆分: a project that was split into some codes already. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SplitBench {

    private static final String PROJECT = "2512-420984-04-01-395957";
    private static final Stamp STAMP = new Stamp(new Actor("li", "规自局"), Instant.parse("2026-02-03T01:00:00Z"));

    @Param({"10", "500"})
    public int codes;

    private final RuleSet rules = RuleSet.shipped();
    private final CodeRule rule = rules.newest("guangdong").orElseThrow();
    private CodeGraph unsplit = CodeGraph.of(rules.parse(PROJECT), STAMP);
    private CodeGraph graph = unsplit;

    @Setup
    public void splitSome() {
        graph = ((Outcome.Done) splitAtOnce()).graph();
    }

    /** All of them by one request. */
    @Benchmark
    public Outcome splitAtOnce() {
        return unsplit.split(request(codes), STAMP);
    }

    /** One more, beside those there are. */
    @Benchmark
    public Outcome splitOneMore() {
        return graph.split(request(1), STAMP);
    }

    /** The whole project from the top down, as a page shows it. */
    @Benchmark
    public List<CodeNode> walk() {
        return graph.walk();
    }

    private SplitRequest request(int parts) {
        return new SplitRequest(
                PROJECT,
                rule,
                "planning",
                Collections.nCopies(parts, Part.BLANK),
                Phase.PLANNING,
                SplitPolicy.GUANGDONG);
    }
}
