package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.dashboard.word.PartWords;

/** A code where one is chosen among others: what it adds, and its name. */
final class CodeChoice {

    private CodeChoice() {}

    static String label(CodeNode node, Subject subject) {
        String name = PartWords.name(node, subject.project().head().name());
        return (PartWords.tail(node) + " " + name).strip();
    }
}
