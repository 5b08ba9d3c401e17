package cn.jianxiao.registry.rule;

import cn.jianxiao.code.graph.Stamp;

/**
 * 规则变更: who changed what of a rule, when and why.
 *
 * @param before the text, empty for a new rule; or the split conditions
 * @param after the same, as it is since then
 */
public record RuleChange(String rule, Subject subject, String before, String after, String reason, Stamp stamp) {

    /** What was changed. */
    public enum Subject {
        /** 编码规则. */
        RULE,
        /** 拆分条件. */
        CONDITIONS
    }
}
