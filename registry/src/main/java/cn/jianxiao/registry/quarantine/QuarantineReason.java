package cn.jianxiao.registry.quarantine;

import cn.jianxiao.code.HardReason;

/** 隔离区原因: why nothing was done. */
public enum QuarantineReason implements HardReason {
    REASON_MISSING("quarantine.reason-missing", "setting a record aside says why"),
    DAYS_OUT_OF_RANGE("quarantine.days-out-of-range", "these are no sensible days"),
    OUTDATED("quarantine.outdated", "somebody else has changed the settings meanwhile");

    private final String code;
    private final String explanation;

    QuarantineReason(String code, String explanation) {
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
