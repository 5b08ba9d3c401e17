package cn.jianxiao.code.graph;

/** 编码状态. No code is ever deleted. */
public enum CodeStatus {
    /** 有效. */
    ACTIVE,
    /** 注销: takes no new events, its history stays (GD5). Final. */
    CANCELLED,
    /** 回收: in the recycle bin, from where it may come back (SC2). */
    RECYCLED
}
