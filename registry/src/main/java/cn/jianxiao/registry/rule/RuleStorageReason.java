package cn.jianxiao.registry.rule;

import cn.jianxiao.code.HardReason;

/** 规则存储原因: why a rule or a split condition was not stored (CQ8). */
public enum RuleStorageReason implements HardReason {
    UNREADABLE("code-rule.unreadable", "this line makes no part of a rule"),
    NOT_ONE_RULE("code-rule.not-one-rule", "one rule is stored at a time"),
    TOO_LONG("code-rule.too-long", "the text of the rule is too long"),
    AMBIGUOUS("code-rule.ambiguous", "another rule would take the same text"),
    NO_PREVIEW("code-rule.no-preview", "no code can be made by this rule"),
    UNKNOWN_RULE("code-rule.unknown-rule", "there is no such rule"),
    UNKNOWN_STAGE("code-rule.unknown-stage", "the rule has no such stage"),
    NO_PHASE("code-rule.no-phase", "a stage that is split in no phase is never split"),
    REASON_MISSING("code-rule.reason-missing", "a change of a rule says why");

    private final String code;
    private final String explanation;

    RuleStorageReason(String code, String explanation) {
        this.code = code;
        this.explanation = explanation;
    }

    @Override
    public String code() {
        return code;
    }

    /** For logs; what people see comes from the bundle. */
    @Override
    public String toString() {
        return explanation;
    }
}
