package cn.jianxiao.dashboard.code;

import cn.jianxiao.code.NormalText;
import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.registry.code.RegisteredProject;
import java.util.List;
import java.util.Map;

/** 编码档案: the project that a page shows, and the code among its codes that it is about. */
record CodeFile(RegisteredProject project, CodeNode node) {

    /** The file of a code in any form; of the project's own where the text is none of its codes but leads to it. */
    static CodeFile of(RegisteredProject project, String text) {
        CodeNode top = project.graph().node(project.graph().project()).orElseThrow();
        return new CodeFile(
                project, project.graph().node(NormalText.of(text).text()).orElse(top));
    }

    boolean isAboutProject() {
        return node.value().equals(project.graph().project());
    }

    /** 部门自有编码 of the code. */
    List<Alias> aliases() {
        return project.graph().aliases().entrySet().stream()
                .filter(entry -> entry.getValue().equals(node.value()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
