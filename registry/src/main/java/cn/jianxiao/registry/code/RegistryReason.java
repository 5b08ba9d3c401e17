package cn.jianxiao.registry.code;

import cn.jianxiao.code.HardReason;

/** 登记原因: why the registry refuses what no single project can judge. */
public enum RegistryReason implements HardReason {
    UNKNOWN_CODE("registry.unknown-code", "GD7", "no project has such a code"),
    NOT_A_PROJECT("registry.not-a-project", "GD2", "a project is registered by its own code, not by one split from it"),
    DIVISION_TOO_LONG("registry.division-too-long", "CQ7", "a division has at most 64 characters"),
    OF_ANOTHER_PROJECT("registry.of-another-project", "GD1", "the code belongs to another project"),
    ALIAS_OF_ANOTHER("registry.alias-of-another", "SH3", "the department's code belongs to another project"),
    UNKNOWN_RULE("registry.unknown-rule", "CQ8", "there is no such rule"),
    MAIN_SERIALS_USED_UP("registry.main-serials-used-up", "CQ1", "no serials are left for main codes here");

    private final String code;
    private final String requirement;
    private final String explanation;

    RegistryReason(String code, String requirement, String explanation) {
        this.code = code;
        this.requirement = requirement;
        this.explanation = explanation;
    }

    @Override
    public String code() {
        return code;
    }

    /** The requirement behind it, for example {@code CQ1}. */
    public String requirement() {
        return requirement;
    }

    /** For logs; what people see comes from a bundle, by {@link #code()}. */
    @Override
    public String toString() {
        return explanation + " (" + requirement + ")";
    }
}
