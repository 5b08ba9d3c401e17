package cn.jianxiao.approval.clock;

/** 预警灯 of an open case. */
public enum Lamp {
    /** No clock runs: not accepted, no limit, or ended. */
    NONE,
    GREEN,
    /** Nearly at its limit. */
    YELLOW,
    /** Over its limit. */
    RED
}
