package cn.jianxiao.registry.running;

/**
 * 差异: a field of which a line says something else than the registry.
 *
 * @param registered empty where the registry says nothing
 */
public record RunningDifference(RunningField field, String registered, String listed) {}
