package cn.jianxiao.code.graph;

/** 阶段: where a project stands, and what a matter belongs to. */
public enum Phase {
    /** 立项: approval, ratification, filing. */
    INITIATION,
    /** 设计方案. */
    DESIGN,
    /** 规划许可. */
    PLANNING,
    /** 施工许可. */
    CONSTRUCTION,
    /** 竣工验收. */
    COMPLETION
}
