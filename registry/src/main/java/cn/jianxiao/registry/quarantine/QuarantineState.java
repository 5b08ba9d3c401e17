package cn.jianxiao.registry.quarantine;

/** 跟踪状态 of a record. */
public enum QuarantineState {
    /** 待处理: nothing was done about it, or that was taken back. */
    OPEN,
    /** 已更正: a corrected copy was sent and taken. */
    CORRECTED,
    /** 已搁置: somebody said why nothing needs to be done. */
    SET_ASIDE
}
