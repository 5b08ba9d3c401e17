package cn.jianxiao.approval.warning;

/** 预警级别. */
public enum Level {
    /** 临期: soon over. */
    YELLOW,
    /** 超期: over. */
    RED
}
