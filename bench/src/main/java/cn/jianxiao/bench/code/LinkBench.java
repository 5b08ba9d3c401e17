package cn.jianxiao.bench.code;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.KnownCode;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.link.InitiationMatters;
import cn.jianxiao.approval.link.KnownCodes;
import cn.jianxiao.approval.link.Link;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.code.graph.CodeStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 关联: an event under one of the codes that a project was split into. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LinkBench {

    private static final String PROJECT = "2512-420984-04-01-395957";

    @Param({"10", "500"})
    public int codes;

    private final Linking linking = new Linking(InitiationMatters.shipped());
    private final InitiationMatters initiation = InitiationMatters.shipped();
    private KnownCodes known = KnownCodes.NONE;
    private Map<String, KnownCode> register = Map.of();
    private ApprovalEvent[] events = {};
    private int next;

    @Setup
    public void register() {
        var parts = IntStream.rangeClosed(1, codes).mapToObj(LinkBench::part).toList();
        known = KnownCodes.of(
                new ProjectCodes(PROJECT, 1, Instant.EPOCH, "", "", parts, List.of(), List.of()), List.of());
        register = parts.stream().collect(Collectors.toMap(KnownCode::code, Function.identity()));
        events = parts.stream().map(LinkBench::event).toArray(ApprovalEvent[]::new);
    }

    private static KnownCode part(int serial) {
        return new KnownCode(
                "%s-1%03d".formatted(PROJECT, serial),
                1,
                "",
                List.of(PROJECT),
                List.of(),
                CodeStatus.ACTIVE,
                Instant.EPOCH);
    }

    private static ApprovalEvent event(KnownCode code) {
        return ApprovalEvent.builder()
                .id(code.code())
                .project(PROJECT)
                .code(code.code())
                .matter("JSJ-01")
                .matterName("建筑工程施工许可")
                .build();
    }

    private ApprovalEvent event() {
        next = next + 1 == events.length ? 0 : next + 1;
        return events[next];
    }

    @Benchmark
    public Link link() {
        return linking.link(event(), known);
    }

    /** The same for an event without aliases and further codes: the code read by expressions, then looked up. */
    @Benchmark
    public Link linkByExpressions() {
        var event = event();
        var code = RegexCodes.read(event.code()).orElseThrow().value();
        var project = RegexCodes.read(event.project()).orElseThrow().value();
        var entry = register.get(code.value());
        var own = code.value().startsWith(project.value()) && entry != null && entry.status() == CodeStatus.ACTIVE;
        if (!own || (code.depth() > 0 && initiation.include(event))) {
            throw new IllegalStateException(event.code() + " is not linked");
        }
        return new Link.Linked(event, List.of());
    }
}
