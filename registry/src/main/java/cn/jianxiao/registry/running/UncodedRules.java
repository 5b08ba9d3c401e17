package cn.jianxiao.registry.running;

import cn.jianxiao.code.rule.CheckDigit;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.DateSegment;
import cn.jianxiao.code.rule.Dictionary;
import cn.jianxiao.code.rule.Fixed;
import cn.jianxiao.code.rule.ParentCode;
import cn.jianxiao.code.rule.ParentSegment;
import cn.jianxiao.code.rule.RandomDigits;
import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.code.rule.Segment;
import cn.jianxiao.code.rule.SerialSegment;
import java.util.List;

/**
 * 可赋码规则 (SH3): by which a project gets a code of its own where the country has none for it: the newest versions of those
 * that ask for nothing but a division and a day. A national code says more than a list tells, and is not ours to give; a
 * unified code is given besides.
 */
final class UncodedRules {

    private static final String DIVISION = "division";

    private UncodedRules() {}

    static List<CodeRule> of(RuleSet rules) {
        return rules.rules().stream()
                .filter(rule -> rules.newest(rule.id()).filter(rule::equals).isPresent())
                .filter(rule -> rule.segments().stream().allMatch(UncodedRules::isTold))
                .toList();
    }

    private static boolean isTold(Segment segment) {
        return switch (segment) {
            case Fixed fixed -> true;
            case DateSegment date -> true;
            case SerialSegment serial -> true;
            case RandomDigits random -> true;
            case CheckDigit check -> true;
            case Dictionary dictionary -> dictionary.name().equals(DIVISION);
            case ParentCode parent -> false;
            case ParentSegment taken -> false;
        };
    }
}
