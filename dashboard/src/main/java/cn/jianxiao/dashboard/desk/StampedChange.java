package cn.jianxiao.dashboard.desk;

import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.Outcome;
import cn.jianxiao.code.graph.Stamp;

/** An operation on a project's codes; who does it and when is said by the desk. */
@FunctionalInterface
public interface StampedChange {

    /** What becomes of that graph. It may run more than once. */
    Outcome on(CodeGraph graph, Stamp stamp);
}
