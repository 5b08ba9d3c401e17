package cn.jianxiao.code.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Ways through a graph where a code may be reached by several. */
final class Traversal {

    private final CodeGraph graph;

    Traversal(CodeGraph graph) {
        this.graph = graph;
    }

    List<CodeNode> down() {
        Map<String, CodeNode> seen = new LinkedHashMap<>();
        graph.node(graph.project()).ifPresent(top -> down(top, seen));
        return List.copyOf(seen.values());
    }

    private void down(CodeNode node, Map<String, CodeNode> seen) {
        if (seen.putIfAbsent(node.value(), node) == null) {
            graph.childrenOf(node.value()).forEach(child -> down(child, seen));
        }
    }

    SortedSet<String> above(String value) {
        SortedSet<String> above = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(value));
        while (!open.isEmpty()) {
            graph.node(open.remove(open.size() - 1))
                    .ifPresent(
                            node -> node.parents().stream().filter(above::add).forEach(open::add));
        }
        return above;
    }

    List<CodeNode> lowestInUse() {
        List<CodeNode> active = graph.nodes().stream()
                .filter(node -> node.status() == CodeStatus.ACTIVE)
                .toList();
        SortedSet<String> above = new TreeSet<>();
        active.forEach(node -> above.addAll(above(node.value())));
        return active.stream().filter(node -> !above.contains(node.value())).toList();
    }
}
