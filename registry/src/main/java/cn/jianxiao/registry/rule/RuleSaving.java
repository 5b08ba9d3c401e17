package cn.jianxiao.registry.rule;

import java.util.List;

/** 保存结果: what became of a rule that was to be stored. */
public sealed interface RuleSaving {

    /** It is the rule to write by now; codes made before keep their version. */
    record Saved(RuleVersion version) implements RuleSaving {}

    /** The newest version says the same already. */
    record Unchanged(RuleVersion version) implements RuleSaving {}

    /** Nothing was stored. */
    record Refused(List<RuleFault> faults) implements RuleSaving {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
