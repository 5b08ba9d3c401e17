package cn.jianxiao.registry.api.code;

import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.registry.code.RegisteredProject;
import java.util.List;

/**
 * One code and the project around it.
 *
 * @param above every code above it, up to the project's
 * @param below the codes split from or linked to it
 */
record CodeDetail(CodeView code, List<String> above, List<String> below, ProjectView project) {

    static CodeDetail of(CodeNode node, RegisteredProject registered) {
        return new CodeDetail(
                CodeView.of(node),
                List.copyOf(registered.graph().ancestorsOf(node.value())),
                registered.graph().childrenOf(node.value()).stream()
                        .map(CodeNode::value)
                        .toList(),
                ProjectView.of(registered));
    }
}
