package cn.jianxiao.code.graph;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.rule.RuledCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** 接管: codes that another system split. Its serials count here too, so that none is given twice. */
final class Adoption {

    private Adoption() {}

    static Outcome adopt(CodeGraph graph, RuledCode code, Set<String> parents, Part part, Stamp stamp) {
        Optional<RuledCode> splitFrom = code.serial().isPresent() ? code.parent() : Optional.empty();
        if (splitFrom.isEmpty()) {
            return Outcome.refused(GraphReason.NOT_SPLIT_OFF.about("code", code.value()));
        }
        if (!parents.contains(splitFrom.get().value())) {
            return Outcome.refused(
                    GraphReason.PARENT_MISSING.about("parents", splitFrom.get().value()));
        }
        return graph.node(code.value())
                .map(known -> more(graph, known, parents, part, stamp))
                .orElseGet(() -> first(graph, code, parents, part, stamp));
    }

    private static Outcome first(CodeGraph graph, RuledCode code, Set<String> parents, Part part, Stamp stamp) {
        SortedSet<String> above = new TreeSet<>(parents);
        for (String parent : above) {
            Optional<Finding> closed = Checks.closed(graph, "parent", parent);
            if (closed.isPresent()) {
                return Outcome.refused(closed.get());
            }
        }
        CodeNode node = new CodeNode(code, CodeStatus.ACTIVE, above, part, stamp);
        CodeGraph next = graph.with(node).counted(code);
        Optional<Finding> refusal = above.stream()
                .flatMap(parent -> Linking.refusal(next, code.value(), parent).stream())
                .findFirst()
                .or(() -> Checks.stranger(graph, above, part));
        return refusal.isPresent()
                ? Outcome.refused(refusal.get())
                : new Outcome.Done(next, List.of(new CodeFact.Adopted(code.value(), List.copyOf(above), part, stamp)));
    }

    private static Outcome more(CodeGraph graph, CodeNode known, Set<String> parents, Part part, Stamp stamp) {
        CodeGraph next = graph;
        List<CodeFact> facts = new ArrayList<>();
        for (String parent : new TreeSet<>(parents)) {
            if (!known.parents().contains(parent)) {
                Outcome linked = Linking.link(next, known.value(), parent, stamp);
                if (!(linked instanceof Outcome.Done done)) {
                    return linked;
                }
                next = done.graph();
                facts.addAll(done.facts());
            }
        }
        return known.part().equals(Part.BLANK) && !part.equals(Part.BLANK)
                ? told(next, known.value(), part, facts, stamp)
                : new Outcome.Done(next, facts);
    }

    /** Of a code that came without its part, the part that came later. */
    private static Outcome told(CodeGraph graph, String code, Part part, List<CodeFact> facts, Stamp stamp) {
        CodeNode node = graph.node(code).orElseThrow();
        CodeGraph next = graph.with(node.with(part));
        Optional<Finding> refusal = Checks.closed(graph, "code", code)
                .or(() -> Checks.stranger(graph, node.parents(), part))
                .or(() -> Checks.strandedBelow(next, code));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<CodeFact> all = new ArrayList<>(facts);
        all.add(new CodeFact.Adopted(code, List.copyOf(node.parents()), part, stamp));
        return new Outcome.Done(next, all);
    }
}
