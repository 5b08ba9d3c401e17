package cn.jianxiao.dashboard.rule;

import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.FindingTexts;
import cn.jianxiao.registry.rule.RuleFault;
import java.util.List;

/** 规则错误 in sentences, with the line where there is one. */
final class RuleFaults {

    private RuleFaults() {}

    static List<String> of(List<RuleFault> faults) {
        return faults.stream().map(RuleFaults::of).distinct().toList();
    }

    private static String of(RuleFault fault) {
        String sentence = FindingTexts.of(fault.finding());
        return fault.line() == RuleFault.WHOLE
                ? sentence
                : Texts.of("rule.fault.line", Integer.toString(fault.line()), sentence);
    }
}
