package cn.jianxiao.code.graph;

import cn.jianxiao.code.Finding;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** 变更和对应: what is told of a code, and what others call it. */
final class Changing {

    private static final String BUILDINGS = "buildings";

    private Changing() {}

    static Outcome change(CodeGraph graph, String code, Part after, String reason, Stamp stamp) {
        Optional<Finding> closed = Checks.closed(graph, "code", code);
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        if (reason.isBlank()) {
            return Outcome.refused(GraphReason.REASON_MISSING.about("reason", reason));
        }
        CodeNode node = graph.node(code).orElseThrow();
        if (node.part().equals(after)) {
            return new Outcome.Done(graph, List.of());
        }
        CodeGraph next = graph.with(node.with(after));
        Optional<Finding> stranger =
                Checks.stranger(next, node.parents(), after).or(() -> Checks.strandedBelow(next, code));
        if (stranger.isPresent()) {
            return Outcome.refused(stranger.get());
        }
        SortedMap<String, String> before = new TreeMap<>();
        SortedMap<String, String> now = new TreeMap<>();
        difference(told(node.part()), told(after), before, now);
        return new Outcome.Done(next, List.of(new CodeFact.Changed(code, before, now, reason, stamp)));
    }

    private static SortedMap<String, String> told(Part part) {
        SortedMap<String, String> all = new TreeMap<>(part.fields());
        all.put(BUILDINGS, String.join(",", part.buildings()));
        return all;
    }

    private static void difference(
            SortedMap<String, String> old,
            SortedMap<String, String> young,
            SortedMap<String, String> before,
            SortedMap<String, String> after) {
        old.forEach((field, value) -> {
            if (!value.equals(young.get(field))) {
                before.put(field, value);
            }
        });
        young.forEach((field, value) -> {
            if (!value.equals(old.get(field))) {
                after.put(field, value);
            }
        });
    }

    static Outcome alias(CodeGraph graph, Alias alias, String code, Stamp stamp) {
        Optional<Finding> closed = Checks.closed(graph, "code", code);
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        String present = graph.aliases().get(alias);
        if (present != null) {
            return present.equals(code)
                    ? new Outcome.Done(graph, List.of())
                    : Outcome.refused(GraphReason.ALIAS_TAKEN.about("code", present));
        }
        return new Outcome.Done(graph.with(alias, code), List.of(new CodeFact.Aliased(code, alias, stamp)));
    }
}
