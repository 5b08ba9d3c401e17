package cn.jianxiao.dashboard.clock;

/** 差异: a property of settings that differs, in words. */
public record Difference(String property, String before, String after) {}
