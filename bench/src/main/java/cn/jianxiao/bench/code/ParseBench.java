package cn.jianxiao.bench.code;

import cn.jianxiao.code.Codes;
import cn.jianxiao.code.HierarchicalCode;
import cn.jianxiao.code.NationalCode;
import cn.jianxiao.code.Parsed;
import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.code.rule.RuledCode;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 解析: one text into a code, by the grammars written by hand, by the rules that are data, and by expressions. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ParseBench {

    private final RuleSet rules = RuleSet.shipped();
    private final String[] mixed = CodeTexts.mixed();
    private final String[] projects = CodeTexts.projects();
    private int next;

    private String mixed() {
        return mixed[next++ & (CodeTexts.COUNT - 1)];
    }

    private String project() {
        return projects[next++ & (CodeTexts.COUNT - 1)];
    }

    @Benchmark
    public Parsed<HierarchicalCode> grammars() {
        return Codes.tryParse(mixed());
    }

    @Benchmark
    public Parsed<RuledCode> rules() {
        return rules.tryParse(mixed());
    }

    @Benchmark
    public Optional<Parsed.Ok<Reading>> expressions() {
        return RegexCodes.read(mixed());
    }

    @Benchmark
    public Parsed<NationalCode> projectByGrammar() {
        return NationalCode.tryParse(project());
    }

    @Benchmark
    public Parsed<RuledCode> projectByRules() {
        return rules.tryParse(project());
    }

    @Benchmark
    public Optional<Parsed.Ok<Reading>> projectByExpressions() {
        return RegexCodes.read(project());
    }
}
