package cn.jianxiao.registry.material;

import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.rule.Stage;
import java.util.Set;

/** 关联层级: the levels of code that material attaches at (CQ9), from the top down. */
public enum AttachLevel {
    /** 项目代码. */
    PROJECT,
    /** 主码. */
    MAIN,
    /** 一级子码, or the engineering code of the planning permit. */
    LEVEL_1,
    /** 二级子码, or the engineering code of the construction permit. */
    LEVEL_2;

    /**
     * The level of a code of that graph. A stage that may continue another is level 2, even where it was split from the
     * project at once, as the construction permit's may be (GD1).
     */
    public static AttachLevel of(CodeGraph graph, CodeNode node) {
        if (node.value().equals(graph.project())) {
            return PROJECT;
        }
        return node.code()
                .rule()
                .levels()
                .stage(node.code().stage())
                .map(stage -> stage.after().equals(Set.of(Stage.TOP)) ? LEVEL_1 : LEVEL_2)
                .orElse(MAIN);
    }
}
