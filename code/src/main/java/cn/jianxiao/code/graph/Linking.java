package cn.jianxiao.code.graph;

import cn.jianxiao.code.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** 合并和关联 (CQ3): codes that belong to several of the level above. */
final class Linking {

    private Linking() {}

    static Outcome merge(CodeGraph graph, SplitRequest request, Set<String> otherParents, Stamp stamp) {
        Set<String> parents = new TreeSet<>(otherParents);
        parents.add(request.parent());
        for (Part part : request.parts()) {
            Optional<Finding> stranger = Checks.stranger(graph, parents, part);
            if (stranger.isPresent()) {
                return Outcome.refused(stranger.get());
            }
        }
        List<Part> blank =
                request.parts().stream().map(part -> part.covering(Set.of())).toList();
        SplitRequest bare = new SplitRequest(
                request.parent(), request.rule(), request.stage(), blank, request.phase(), request.policy());
        Outcome split = Splitting.split(graph, bare, stamp);
        return split instanceof Outcome.Done done ? linked(done, request, parents, stamp) : split;
    }

    private static Outcome linked(Outcome.Done split, SplitRequest request, Set<String> parents, Stamp stamp) {
        List<CodeNode> nodes = new ArrayList<>();
        List<CodeFact> facts = new ArrayList<>();
        for (int i = 0; i < request.parts().size(); i++) {
            Part part = request.parts().get(i);
            CodeFact.Split fact = (CodeFact.Split) split.facts().get(i);
            facts.add(new CodeFact.Split(fact.code(), fact.parent(), fact.stage(), fact.serial(), part, stamp));
            CodeNode node = split.graph().node(fact.code()).orElseThrow().with(part);
            for (String parent : parents) {
                Optional<Finding> refusal = refusal(split.graph(), fact.code(), parent);
                if (refusal.isPresent()) {
                    return Outcome.refused(refusal.get());
                }
                node = node.below(parent);
            }
            nodes.add(node);
            if (parents.size() > 1) {
                facts.add(new CodeFact.Merged(fact.code(), List.copyOf(parents), stamp));
            }
        }
        return new Outcome.Done(split.graph().with(nodes), facts);
    }

    static Outcome link(CodeGraph graph, String code, String parent, Stamp stamp) {
        Optional<Finding> refusal = refusal(graph, code, parent);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        CodeNode node = graph.node(code).orElseThrow();
        return node.parents().contains(parent)
                ? new Outcome.Done(graph, List.of())
                : new Outcome.Done(graph.with(node.below(parent)), List.of(new CodeFact.Linked(code, parent, stamp)));
    }

    /** Why a code may not belong to another. */
    static Optional<Finding> refusal(CodeGraph graph, String code, String parent) {
        Optional<Finding> closed = Checks.closed(graph, "code", code).or(() -> Checks.closed(graph, "parent", parent));
        return closed.isPresent() || isLevel(graph, code, parent)
                ? closed
                : Optional.of(GraphReason.LEVEL.about("parent", parent));
    }

    /** As deep as the parent it was split from, and of the same stage: so no code ever comes to stand above itself. */
    private static boolean isLevel(CodeGraph graph, String code, String parent) {
        if (graph.isTop(code)) {
            return false;
        }
        CodeNode split = graph.node(code)
                .flatMap(node -> node.code().parent())
                .flatMap(above -> graph.node(above.value()))
                .orElseThrow();
        CodeNode other = graph.node(parent).orElseThrow();
        return split.code().depth() == other.code().depth()
                && split.code().stage().equals(other.code().stage())
                && split.code().rule().id().equals(other.code().rule().id());
    }
}
