package cn.jianxiao.registry.running;

import cn.jianxiao.code.graph.Stamp;

/**
 * 处理结论 (SC3): what was decided about a line, by whom and when. Never changed.
 *
 * @param project the project that the line is now, or the code that it was linked to; empty where it was refused
 * @param takenOver whether the list's values took the place of the registered ones
 * @param reason why it was refused, else empty
 */
public record RunningDecision(RunningState state, String project, boolean takenOver, String reason, Stamp stamp) {}
