package cn.jianxiao.code.graph;

import cn.jianxiao.code.Finding;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Conditions that several operations share. */
final class Checks {

    private Checks() {}

    /** Why nothing new happens under a code. */
    static Optional<Finding> closed(CodeGraph graph, String field, String value) {
        Optional<CodeNode> node = graph.node(value);
        if (node.isEmpty()) {
            return Optional.of(GraphReason.UNKNOWN_CODE.about(field, value));
        }
        return switch (node.get().status()) {
            case ACTIVE -> Optional.empty();
            case CANCELLED -> Optional.of(GraphReason.CANCELLED.about(field, value));
            case RECYCLED -> Optional.of(GraphReason.RECYCLED.about(field, value));
        };
    }

    /** The first building that none of these parents covers; where one covers none yet, it may be any. */
    static Optional<Finding> stranger(CodeGraph graph, Collection<String> parents, Part part) {
        SortedSet<String> covered = new TreeSet<>();
        for (String parent : parents) {
            Optional<CodeNode> node = graph.node(parent);
            if (node.isPresent() && node.get().part().buildings().isEmpty()) {
                return Optional.empty();
            }
            node.ifPresent(known -> covered.addAll(known.part().buildings()));
        }
        return covered.isEmpty()
                ? Optional.empty()
                : part.buildings().stream()
                        .filter(building -> !covered.contains(building))
                        .findFirst()
                        .map(building -> GraphReason.BUILDING_UNKNOWN.about("buildings", building));
    }

    /** A building that a code below covers and that is nobody's above it. */
    static Optional<Finding> strandedBelow(CodeGraph graph, String code) {
        return graph.childrenOf(code).stream()
                .filter(child -> child.status() == CodeStatus.ACTIVE)
                .flatMap(child -> stranger(graph, child.parents(), child.part()).stream())
                .findFirst();
    }
}
