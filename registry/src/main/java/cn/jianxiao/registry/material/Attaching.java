package cn.jianxiao.registry.material;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.code.graph.Phase;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * 关联定位 (CQ9): from the code a material was reported under to the code where its matter's results attach. Up, the code of
 * that level, or the nearest above it where the project was not split there (GD2). Down, the only code of that level, as
 * nobody else can be meant.
 */
final class Attaching {

    private final CodeGraph graph;

    Attaching(CodeGraph graph) {
        this.graph = graph;
    }

    /** The code, or why none. */
    sealed interface Place {

        /** There. */
        record At(String code) implements Place {}

        /** Nowhere. */
        record Nowhere(Finding finding) implements Place {}
    }

    Place at(String reported, Optional<AttachLevel> wanted) {
        Optional<Finding> closed = graph.refusal(reported, Phase.COMPLETION);
        if (closed.isPresent()) {
            return new Place.Nowhere(closed.get());
        }
        CodeNode node = graph.node(reported).orElseThrow();
        AttachLevel level = AttachLevel.of(graph, node);
        int way = wanted.map(level::compareTo).orElse(0);
        if (way == 0) {
            return new Place.At(reported);
        }
        return way > 0 ? above(node, wanted.orElseThrow()) : below(node, wanted.orElseThrow());
    }

    /** Nearest first: of several on the way up, the lowest that is not below the level. */
    private Place above(CodeNode node, AttachLevel wanted) {
        List<CodeNode> candidates = graph.ancestorsOf(node.value()).stream()
                .flatMap(code -> graph.node(code).stream())
                .filter(above -> AttachLevel.of(graph, above).compareTo(wanted) <= 0)
                .toList();
        AttachLevel nearest = candidates.stream()
                .map(above -> AttachLevel.of(graph, above))
                .max(AttachLevel::compareTo)
                .orElse(AttachLevel.PROJECT);
        List<String> there = candidates.stream()
                .filter(above -> AttachLevel.of(graph, above) == nearest)
                .map(CodeNode::value)
                .toList();
        return there.size() == 1
                ? new Place.At(there.get(0))
                : new Place.Nowhere(MaterialReason.OF_SEVERAL_ABOVE.about("code", String.join(", ", there)));
    }

    private Place below(CodeNode node, AttachLevel wanted) {
        List<String> there = graph.nodes().stream()
                .filter(each -> each.status() == CodeStatus.ACTIVE && AttachLevel.of(graph, each) == wanted)
                .filter(each -> isBelow(each, node.value()))
                .map(CodeNode::value)
                .toList();
        return switch (there.size()) {
            case 0 -> new Place.At(node.value());
            case 1 -> new Place.At(there.get(0));
            default -> new Place.Nowhere(MaterialReason.OF_ONE_PART.about("code", String.join(", ", there)));
        };
    }

    private boolean isBelow(CodeNode node, String above) {
        SortedSet<String> ancestors = graph.ancestorsOf(node.value());
        return ancestors.contains(above);
    }
}
