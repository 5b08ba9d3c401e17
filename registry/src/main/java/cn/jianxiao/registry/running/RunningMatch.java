package cn.jianxiao.registry.running;

/** 比对结果 (SC3): how a line of a list agrees with what is registered. Stored by name. */
public enum RunningMatch {
    /** 一致: one project, and all that the line says of it is the same. */
    MATCHED,
    /** 有差异: one project, of which the line says something else. */
    DIFFERING,
    /** 未匹配. */
    UNMATCHED,
    /** 多个匹配: several projects may be meant. */
    AMBIGUOUS
}
