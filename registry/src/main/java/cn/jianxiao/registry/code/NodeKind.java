package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.rule.Stage;
import org.jspecify.annotations.Nullable;

/** What a code is to its project. */
enum NodeKind {
    /** 项目代码. */
    PROJECT,
    /** 主码. */
    MAIN,
    /** 子码、工程代码. */
    PART;

    static NodeKind of(String project, CodeNode node) {
        if (node.value().equals(project)) {
            return PROJECT;
        }
        return node.code().stage().equals(Stage.TOP) ? MAIN : PART;
    }

    /** What the unique constraint counts: one of each a project. */
    @Nullable
    String sole() {
        return this == PART ? null : name();
    }
}
