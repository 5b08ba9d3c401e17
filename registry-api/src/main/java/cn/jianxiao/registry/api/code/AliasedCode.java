package cn.jianxiao.registry.api.code;

/** A department's own code and the code that it stands for. */
public record AliasedCode(String system, String text, String code) {}
