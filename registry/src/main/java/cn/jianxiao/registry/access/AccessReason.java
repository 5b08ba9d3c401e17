package cn.jianxiao.registry.access;

import cn.jianxiao.code.HardReason;

/** 访问原因: why a key is not made. */
public enum AccessReason implements HardReason {
    KEY_NAME("access.key-name", "a key has a name of 1 to 128 characters"),
    KEY_SCOPES("access.key-scopes", "a key has at least one right, and never the right to make keys"),
    DISTRICT("access.district", "a district is a code of six digits"),
    INTAKE_IS_UNBOUNDED("access.intake-is-unbounded", "who reports data reports for all districts"),
    AUDIT_IS_UNBOUNDED("access.audit-is-unbounded", "who reads the audit log reads that of all districts");

    private final String code;
    private final String explanation;

    AccessReason(String code, String explanation) {
        this.code = code;
        this.explanation = explanation;
    }

    @Override
    public String code() {
        return code;
    }

    /** For logs; what people see comes from a bundle, by {@link #code()}. */
    @Override
    public String toString() {
        return explanation;
    }
}
