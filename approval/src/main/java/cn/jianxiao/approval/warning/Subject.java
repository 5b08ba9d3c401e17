package cn.jianxiao.approval.warning;

/** 预警对象: what a warning is about. */
public enum Subject {
    /** 办件: against its limit. */
    CASE,
    /** 停表: a correction or special procedure that lasts too long (NA4). */
    PAUSE,
    /** 阶段: against the limit of the stage (SPJDSX). */
    STAGE,
    /** 项目: against the limit of the whole process. */
    PROJECT,
    /** 归档承诺 (SC7): the archives of an engineering code, promised for a day. */
    ARCHIVE
}
