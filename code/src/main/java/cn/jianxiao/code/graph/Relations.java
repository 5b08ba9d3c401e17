package cn.jianxiao.code.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 上下级索引: what stands below each code, so that walking a project of a thousand codes reads each once. */
final class Relations {

    private final Map<String, List<CodeNode>> below = new HashMap<>();

    /** Of these nodes, in the order of their texts. */
    Relations(Iterable<CodeNode> nodes) {
        for (CodeNode node : nodes) {
            for (String parent : node.parents()) {
                below.computeIfAbsent(parent, any -> new ArrayList<>()).add(node);
            }
        }
        below.replaceAll((parent, children) -> List.copyOf(children));
    }

    List<CodeNode> below(String value) {
        return below.getOrDefault(value, List.of());
    }
}
