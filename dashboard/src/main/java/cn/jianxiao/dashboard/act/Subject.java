package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.dashboard.desk.CodeDesk;
import cn.jianxiao.registry.code.RegisteredProject;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * 办理对象: the code that a dialog is about.
 *
 * @param afterwards called when something was done
 */
record Subject(
        CodeDesk desk,
        SplitRules rules,
        PartEditors editors,
        Attachments attachments,
        RegisteredProject project,
        CodeNode node,
        Runnable afterwards) {

    String code() {
        return node.value();
    }

    CodeGraph graph() {
        return project.graph();
    }

    boolean isProject() {
        return code().equals(graph().project());
    }

    boolean isTop() {
        return node.code().serial().isEmpty();
    }

    boolean isActive() {
        return node.status() == CodeStatus.ACTIVE;
    }

    List<CodeNode> activeChildren() {
        return graph().childrenOf(code()).stream()
                .filter(child -> child.status() == CodeStatus.ACTIVE)
                .toList();
    }

    /** 楼栋号 that these codes cover. */
    SortedSet<String> buildingsOf(Iterable<CodeNode> nodes) {
        SortedSet<String> all = new TreeSet<>();
        nodes.forEach(each -> all.addAll(each.part().buildings()));
        return all;
    }

    /** Codes in use that could stand beside {@code other} above one code: as deep as it, and of its stage and rule. */
    List<CodeNode> beside(CodeNode other) {
        return graph().nodes().stream()
                .filter(each -> each.status() == CodeStatus.ACTIVE)
                .filter(each -> !each.value().equals(other.value()))
                .filter(each -> each.code().depth() == other.code().depth()
                        && each.code().stage().equals(other.code().stage())
                        && each.code().rule().id().equals(other.code().rule().id()))
                .toList();
    }
}
