package cn.jianxiao.registry.verify;

/** 不一致: a field with what the application says and what the project has. */
public record Difference(String field, String applied, String registered) {}
