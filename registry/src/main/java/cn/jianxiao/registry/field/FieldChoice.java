package cn.jianxiao.registry.field;

/** 选项: a value that a choice takes, and what people call it. */
public record FieldChoice(String value, String titleZh, String titleEn) {}
