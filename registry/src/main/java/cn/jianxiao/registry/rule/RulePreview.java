package cn.jianxiao.registry.rule;

import cn.jianxiao.code.rule.CodeRule;
import java.util.List;

/** 预览: what a rule would make, before it is stored (CQ8). */
public sealed interface RulePreview {

    /**
     * The rule can be stored.
     *
     * @param rule with the version it would get
     * @param next the next codes, in order
     * @param split one code of each stage, split from the first of them where it can be
     */
    record Shown(CodeRule rule, List<String> next, List<String> split) implements RulePreview {

        public Shown {
            next = List.copyOf(next);
            split = List.copyOf(split);
        }
    }

    /** It cannot. */
    record Refused(List<RuleFault> faults) implements RulePreview {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
