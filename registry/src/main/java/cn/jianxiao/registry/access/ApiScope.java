package cn.jianxiao.registry.access;

import cn.jianxiao.registry.account.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** 接口权限: what a caller of the interface may do. Closed: a right that nobody named is nobody's. */
public enum ApiScope {
    /** 读取编码, their history, material and rules. */
    CODES_READ("codes:read"),
    /** 赋码、拆分、变更、注销 and whatever else is done with a code. */
    CODES_WRITE("codes:write"),
    /** 材料入库: material and values of fields. */
    MATERIAL_WRITE("material:write"),
    /** 规则配置: code rules, fields, links of material to levels. */
    RULES_WRITE("rules:write"),
    /** 数据上报: events and registrations, of all districts. */
    INTAKE_WRITE("intake:write"),
    /** 读取审计日志, of all districts. */
    AUDIT_READ("audit:read"),
    /** 密钥管理: makes and locks keys. No key has it: a key never makes another. */
    KEYS_WRITE("keys:write");

    private final String text;

    ApiScope(String text) {
        this.text = text;
    }

    /** As it is written in a key's rights, for example {@code codes:read}. */
    public String text() {
        return text;
    }

    /** The scope written so. */
    public static Optional<ApiScope> of(String text) {
        return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }

    /** What an account of that role may do. */
    public static Set<ApiScope> of(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> EnumSet.allOf(ApiScope.class);
            case SUPERVISOR, STAFF -> EnumSet.of(CODES_READ, CODES_WRITE, MATERIAL_WRITE);
            case DISTRICT_LEADER -> EnumSet.of(CODES_READ);
        };
    }
}
