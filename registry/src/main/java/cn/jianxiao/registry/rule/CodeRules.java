package cn.jianxiao.registry.rule;

import cn.jianxiao.code.graph.SplitPolicy;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RuleSet;

/** 现行规则: the rules in force at this moment. */
public interface CodeRules {

    /** All rules in all their versions. */
    RuleSet current();

    /** 拆分条件 of a rule's codes (CQ8, GD6). */
    SplitPolicy policyFor(CodeRule rule);
}
