package cn.jianxiao.registry.running;

/** 计数: how many lines have this outcome and state. */
public record RunningCount(RunningMatch match, RunningState state, long lines) {}
