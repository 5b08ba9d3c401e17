package cn.jianxiao.registry.verify;

import cn.jianxiao.code.HardReason;

/** 核验原因: why an application is not accepted under its code (GD7). */
public enum VerificationReason implements HardReason {
    NO_CODE("verify.no-code", "an application without a code is not accepted"),
    NOT_REGISTERED("verify.not-registered", "there is no such code"),
    DIFFERS("verify.differs", "the application does not agree with the project");

    private final String code;
    private final String explanation;

    VerificationReason(String code, String explanation) {
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
