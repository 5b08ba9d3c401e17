package cn.jianxiao.code.graph;

import cn.jianxiao.code.rule.RuledCode;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * 节点: one code in the graph of its project.
 *
 * @param parents the codes it was split from or linked to, by text; empty only for the project
 * @param entered who entered it and when
 */
public record CodeNode(RuledCode code, CodeStatus status, SortedSet<String> parents, Part part, Stamp entered) {

    public CodeNode {
        parents = Collections.unmodifiableSortedSet(new TreeSet<>(parents));
    }

    /** The text of the code. */
    public String value() {
        return code.value();
    }

    /** 合并: whether it belongs to several codes of the level above (CQ3). */
    public boolean merged() {
        return parents.size() > 1;
    }

    CodeNode with(CodeStatus next) {
        return new CodeNode(code, next, parents, part, entered);
    }

    CodeNode with(Part next) {
        return new CodeNode(code, status, parents, next, entered);
    }

    CodeNode below(String parent) {
        SortedSet<String> more = new TreeSet<>(parents);
        more.add(parent);
        return new CodeNode(code, status, more, part, entered);
    }
}
