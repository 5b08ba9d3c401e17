package cn.jianxiao.dashboard.sample;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.code.graph.CodeFact;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.graph.SplitPolicy;
import cn.jianxiao.code.graph.SplitRequest;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.registry.code.Answer;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.code.PartName;
import cn.jianxiao.registry.code.ProjectHead;
import cn.jianxiao.registry.rule.CodeRules;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Projects in the registry, each of its own, made as another system would make them. */
public final class SampleProjects {

    private static final AtomicInteger SERIALS = new AtomicInteger();

    private final CodeRegistry registry;
    private final CodeRules rules;
    private final Stamp stamp;

    /** @param account in whose name codes are made */
    public SampleProjects(CodeRegistry registry, CodeRules rules, String account) {
        this.registry = registry;
        this.rules = rules;
        this.stamp =
                new Stamp(new Actor(account, ""), Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** A new project of that name; its code. */
    public String registered(String name, String division) {
        String code = "2511-%s-04-01-%06d".formatted(division, SERIALS.incrementAndGet() * 10);
        done(registry.register(
                new ProjectHead(
                        code, name, "重庆城投建设有限公司", "房屋建筑", division, 1, new BigDecimal("12500.5"), stamp.at(), "test"),
                stamp));
        return code;
    }

    /** Gives a project its main code. */
    public String assigned(String project) {
        Answer.Done done = done(registry.assignMain(project, "chongqing", LocalDate.of(2026, 11, 20), stamp));
        return done.project().graph().mainCode().orElseThrow().value();
    }

    /** Splits parts with these buildings off, each named by them; their codes. */
    public List<String> split(String parent, String stage, String... buildings) {
        List<Part> parts = Stream.of(buildings)
                .map(each -> Part.of(each.split(",")).with(Map.of(PartName.FIELD, each + "栋")))
                .toList();
        Answer.Done done = done(registry.apply(parent, graph -> {
            CodeRule rule = rules.current()
                    .newest(graph.node(parent).orElseThrow().code().rule().id())
                    .orElseThrow();
            CodeRule by = rule.levels().deepest() > 0
                    ? rule
                    : rules.current().newest("guangdong").orElseThrow();
            return graph.split(
                    new SplitRequest(parent, by, stage, parts, Phase.CONSTRUCTION, SplitPolicy.ANY_PHASE), stamp);
        }));
        return done.facts().stream()
                .filter(CodeFact.Split.class::isInstance)
                .map(CodeFact::code)
                .toList();
    }

    /** Splits one code off two of one level. */
    public String merged(String parent, String other, String stage) {
        Answer.Done done = done(registry.apply(parent, graph -> {
            CodeRule rule = graph.node(parent).orElseThrow().code().rule();
            return graph.merge(
                    new SplitRequest(
                            parent, rule, stage, List.of(Part.BLANK), Phase.CONSTRUCTION, SplitPolicy.ANY_PHASE),
                    Set.of(other),
                    stamp);
        }));
        return done.facts().getFirst().code();
    }

    public void alias(String code, String system, String text) {
        done(registry.apply(code, graph -> graph.alias(new Alias(system, text), code, stamp)));
    }

    public void cancelled(String code) {
        done(registry.apply(code, graph -> graph.cancel(code, "单项工程放弃建设", stamp)));
    }

    public void recycled(String code) {
        done(registry.recycle(code, stamp));
    }

    private static Answer.Done done(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done;
            case Answer.Refused refused ->
                throw new IllegalStateException(refused.findings().toString());
        };
    }
}
