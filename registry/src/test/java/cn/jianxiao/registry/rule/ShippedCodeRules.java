package cn.jianxiao.registry.rule;

import cn.jianxiao.code.graph.SplitPolicy;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RuleSet;

/** The rules that come with the product, as long as a deployment sets none of its own. */
public final class ShippedCodeRules implements CodeRules {

    private static final String GUANGDONG = "guangdong";

    private final RuleSet rules = RuleSet.shipped();

    @Override
    public RuleSet current() {
        return rules;
    }

    @Override
    public SplitPolicy policyFor(CodeRule rule) {
        return rule.id().equals(GUANGDONG) ? SplitPolicy.GUANGDONG : SplitPolicy.ANY_PHASE;
    }
}
