package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.SplitPolicy;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.SerialSegment;
import cn.jianxiao.code.rule.Stage;
import cn.jianxiao.registry.rule.CodeRules;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** 拆分规则: what the rules in force allow to be split from a code. */
@Component
final class SplitRules {

    private final CodeRules rules;

    SplitRules(CodeRules rules) {
        this.rules = rules;
    }

    /** One way to split a code. */
    record Way(CodeRule rule, Stage stage) {}

    /** 拆分条件 of codes of that rule. */
    SplitPolicy policy(CodeRule rule) {
        return rules.policyFor(rule);
    }

    /** The ways to split that code; none where it is as deep as its rule goes. */
    List<Way> ways(CodeGraph graph, CodeNode node) {
        boolean split = node.code().rule().levels().deepest() > 0;
        List<CodeRule> candidates = split ? List.of(node.code().rule()) : hangingOn(node);
        List<Way> ways = new ArrayList<>();
        for (CodeRule rule : candidates) {
            boolean deeper = splits(node, rule) < rule.levels().deepest();
            if (deeper) {
                rule.levels().after(node.code().stage()).forEach(stage -> ways.add(new Way(rule, stage)));
            }
        }
        return ways;
    }

    /** How often a code of that rule was split already. */
    private static int splits(CodeNode node, CodeRule rule) {
        int splits = 0;
        for (var code = node.code();
                code.serial().isPresent() && code.rule().equals(rule);
                code = code.parent().orElseThrow()) {
            splits++;
        }
        return splits;
    }

    /** The newest rules that only add levels to such a code. */
    private List<CodeRule> hangingOn(CodeNode node) {
        return newest().stream()
                .filter(rule -> rule.levels().deepest() > 0)
                .filter(rule -> rule.parentCode()
                        .filter(parent -> parent.rules().contains(node.code().rule()))
                        .isPresent())
                .toList();
    }

    /** The newest rules by which a main code can be made: they stand on their own, count, and are split further. */
    List<CodeRule> forMainCodes() {
        return newest().stream()
                .filter(rule -> rule.parentCode().isEmpty())
                .filter(rule -> rule.levels().deepest() > 0)
                .filter(rule -> rule.segments().stream().anyMatch(SerialSegment.class::isInstance))
                .toList();
    }

    private List<CodeRule> newest() {
        return rules.current().rules().stream()
                .filter(rule ->
                        rules.current().newest(rule.id()).filter(rule::equals).isPresent())
                .toList();
    }
}
