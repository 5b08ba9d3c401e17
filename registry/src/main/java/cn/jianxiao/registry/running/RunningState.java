package cn.jianxiao.registry.running;

/** 接入状态 (SC3): what was decided about a line. All but the first are final. Stored by name. */
public enum RunningState {
    /** 待确认. */
    OPEN,
    /** 已确认: it is the project that was found. */
    CONFIRMED,
    /** 已登记 as a new project. */
    REGISTERED,
    /** 已关联 to a project that a person named. */
    LINKED,
    /** 已退回: not taken in. */
    REFUSED
}
