package cn.jianxiao.registry.rule;

import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.CodeRule;

/**
 * 规则版本: a stored version of a rule.
 *
 * @param text as {@link cn.jianxiao.code.rule.RuleText} writes it
 * @param saved by whom and when
 */
public record RuleVersion(CodeRule rule, String text, Stamp saved) {}
