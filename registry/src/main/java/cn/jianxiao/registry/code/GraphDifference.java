package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What to write of a graph that was changed, in the order of the texts: two transactions that write the same codes never
 * wait for each other in a circle.
 *
 * @param fresh codes that were not there
 * @param changed codes whose own row differs
 * @param retold codes of which something else is told now
 * @param moreParents parents that were added to codes that were there
 * @param aliases that were not there
 */
record GraphDifference(
        List<CodeNode> fresh,
        List<CodeNode> changed,
        List<CodeNode> retold,
        SortedMap<CodeNode, SortedSet<String>> moreParents,
        SortedMap<Alias, String> aliases) {

    static final Comparator<CodeNode> BY_TEXT = Comparator.comparing(CodeNode::value);

    static GraphDifference between(CodeGraph before, CodeGraph after) {
        GraphDifference difference = new GraphDifference(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeMap<>(BY_TEXT), new TreeMap<>());
        for (CodeNode node : after.nodes()) {
            difference.add(before.node(node.value()).orElse(null), node);
        }
        if (after.aliases().size() > before.aliases().size()) {
            difference.aliases.putAll(after.aliases());
            difference.aliases.keySet().removeAll(before.aliases().keySet());
        }
        return difference;
    }

    private void add(@Nullable CodeNode old, CodeNode node) {
        if (old == null) {
            fresh.add(node);
            return;
        }
        if (old == node) {
            return;
        }
        if (!old.part().equals(node.part())) {
            retold.add(node);
        }
        if (old.status() != node.status() || !PartName.of(old.part()).equals(PartName.of(node.part()))) {
            changed.add(node);
        }
        SortedSet<String> more = new TreeSet<>(node.parents());
        more.removeAll(old.parents());
        if (!more.isEmpty()) {
            moreParents.put(node, more);
        }
    }
}
