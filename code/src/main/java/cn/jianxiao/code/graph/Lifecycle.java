package cn.jianxiao.code.graph;

import cn.jianxiao.code.Finding;
import java.util.List;
import java.util.Optional;

/** 注销、回收、恢复: how codes go and come back. */
final class Lifecycle {

    private Lifecycle() {}

    static Outcome cancel(CodeGraph graph, String code, String reason, Stamp stamp) {
        Optional<Finding> closed = Checks.closed(graph, "code", code);
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        if (graph.isTop(code)) {
            return Outcome.refused(GraphReason.TOP_STAYS.about("code", code));
        }
        if (reason.isBlank()) {
            return Outcome.refused(GraphReason.CANCEL_REASON_MISSING.about("reason", reason));
        }
        return moved(graph, code, CodeStatus.CANCELLED, new CodeFact.Cancelled(code, reason, stamp));
    }

    static Outcome recycle(CodeGraph graph, String code, boolean inUse, Stamp stamp) {
        Optional<Finding> refusal = Checks.closed(graph, "code", code)
                .or(() -> unless(!graph.isTop(code), GraphReason.TOP_STAYS, code))
                .or(() -> unless(!inUse, GraphReason.IN_USE, code))
                .or(() -> unless(enteredBy(graph, code, stamp), GraphReason.NOT_ENTERED_BY, code))
                .or(() -> unless(!hasParts(graph, code), GraphReason.HAS_PARTS, code));
        return refusal.isPresent()
                ? Outcome.refused(refusal.get())
                : moved(graph, code, CodeStatus.RECYCLED, new CodeFact.Recycled(code, stamp));
    }

    static Outcome restore(CodeGraph graph, String code, Stamp stamp) {
        Optional<CodeNode> node = graph.node(code);
        if (node.isEmpty()) {
            return Outcome.refused(GraphReason.UNKNOWN_CODE.about("code", code));
        }
        Optional<Finding> refusal = unless(node.get().status() == CodeStatus.RECYCLED, GraphReason.NOT_RECYCLED, code)
                .or(() -> unless(enteredBy(graph, code, stamp), GraphReason.NOT_ENTERED_BY, code))
                .or(() -> recycledAbove(graph, node.get()))
                .or(() ->
                        Checks.stranger(graph, node.get().parents(), node.get().part()));
        return refusal.isPresent()
                ? Outcome.refused(refusal.get())
                : moved(graph, code, CodeStatus.ACTIVE, new CodeFact.Restored(code, stamp));
    }

    private static Optional<Finding> recycledAbove(CodeGraph graph, CodeNode node) {
        return node.parents().stream()
                .filter(parent -> status(graph, parent) == CodeStatus.RECYCLED)
                .findFirst()
                .map(parent -> GraphReason.RECYCLED.about("parent", parent));
    }

    private static boolean enteredBy(CodeGraph graph, String code, Stamp stamp) {
        return graph.node(code).orElseThrow().entered().by().isSame(stamp.by());
    }

    private static boolean hasParts(CodeGraph graph, String code) {
        return graph.childrenOf(code).stream().anyMatch(child -> child.status() != CodeStatus.RECYCLED);
    }

    private static CodeStatus status(CodeGraph graph, String code) {
        return graph.node(code).orElseThrow().status();
    }

    private static Optional<Finding> unless(boolean holds, GraphReason reason, String code) {
        return holds ? Optional.empty() : Optional.of(reason.about("code", code));
    }

    private static Outcome moved(CodeGraph graph, String code, CodeStatus status, CodeFact fact) {
        CodeNode node = graph.node(code).orElseThrow();
        return new Outcome.Done(graph.with(node.with(status)), List.of(fact));
    }
}
