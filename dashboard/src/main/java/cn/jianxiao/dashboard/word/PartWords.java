package cn.jianxiao.dashboard.word;

import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.rule.RuledCode;
import cn.jianxiao.registry.code.PartName;

/** 单项工程 in few words. */
public final class PartWords {

    private PartWords() {}

    /** The name without the project's own, which all parts' names begin with. */
    public static String name(CodeNode node, String projectName) {
        String name = PartName.of(node.part());
        return !projectName.isBlank() && name.startsWith(projectName) && name.length() > projectName.length()
                ? name.substring(projectName.length()).strip()
                : name;
    }

    /** What a code adds to the code at the top: {@code -001-002}; a code that was not split is itself. */
    public static String tail(CodeNode node) {
        RuledCode code = node.code();
        String top = code.root().value();
        boolean split = code.serial().isPresent() && code.value().startsWith(top);
        return split ? code.value().substring(top.length()) : code.value();
    }
}
