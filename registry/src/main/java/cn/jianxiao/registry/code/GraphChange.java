package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.Outcome;

/**
 * An operation of {@link CodeGraph}, for example {@code graph -> graph.cancel(code, reason, stamp)}. It may run more than
 * once before its outcome is kept, so it has no effects of its own.
 */
@FunctionalInterface
public interface GraphChange {

    /** What becomes of that graph. */
    Outcome on(CodeGraph graph);
}
