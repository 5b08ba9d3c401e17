package cn.jianxiao.registry.material;

/** 关联配置 (CQ9): that the material of that kind of that matter attaches at that level. */
public record LinkRule(String matter, MaterialKind kind, AttachLevel level) {}
