package cn.jianxiao.registry.api.rule;

import cn.jianxiao.registry.rule.RuleChange;
import java.time.Instant;

/** 规则变更. */
record RuleChangeView(
        String rule, RuleChange.Subject subject, String before, String after, String reason, String by, Instant at) {

    static RuleChangeView of(RuleChange change) {
        return new RuleChangeView(
                change.rule(),
                change.subject(),
                change.before(),
                change.after(),
                change.reason(),
                change.stamp().by().account(),
                change.stamp().at());
    }
}
