package cn.jianxiao.registry.rule;

import cn.jianxiao.code.graph.SplitPolicy;
import cn.jianxiao.code.rule.RuleSet;
import java.util.List;
import java.util.Map;

/** What was read when the counter stood there. */
record LoadedRules(long counter, List<RuleVersion> versions, RuleSet rules, Map<String, SplitPolicy> policies) {

    static LoadedRules of(long counter, List<RuleVersion> versions, Map<String, SplitPolicy> policies) {
        RuleSet rules = RuleSet.of(versions.stream().map(RuleVersion::rule).toList());
        return new LoadedRules(counter, List.copyOf(versions), rules, Map.copyOf(policies));
    }

    SplitPolicy policy(String rule) {
        return policies.getOrDefault(rule, SplitPolicy.ANY_PHASE);
    }
}
