package cn.jianxiao.dashboard.word;

import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.rule.RuledCode;
import cn.jianxiao.dashboard.text.Texts;
import java.util.Set;

/** 级别和阶段 of a code in words. The stages of a rule that a deployment made itself stand for themselves. */
public final class StageNames {

    private static final Set<String> NAMED = Set.of("planning", "construction", "level1", "level2");

    private StageNames() {}

    /** Such as 工程规划许可. */
    public static String of(String stage) {
        return NAMED.contains(stage) ? Texts.of("code.stage." + stage) : stage;
    }

    /** 项目代码, 主码, or the depth at which it was split. */
    public static String level(CodeNode node, String project) {
        RuledCode code = node.code();
        if (node.value().equals(project)) {
            return Texts.of("code.project");
        }
        return code.serial().isEmpty() ? Texts.of("code.main") : depth(code.depth());
    }

    /** A code that was split that often. */
    public static String depth(int depth) {
        return switch (depth) {
            case 1 -> Texts.of("code.level.1");
            case 2 -> Texts.of("code.level.2");
            default -> Texts.of("code.depth", depth);
        };
    }

    /** The stage at which a code was split; nothing for a code that was not. */
    public static String stage(CodeNode node) {
        return node.code().serial().isEmpty() ? "" : of(node.code().stage());
    }
}
