package cn.jianxiao.registry.running;

/** 关键字段 (SC3) that are compared. Stored by name. */
public enum RunningField {
    /** 项目代码. */
    PROJECT,
    /** 统一编码. */
    UNIFIED,
    /** 项目名称. */
    NAME,
    /** 建设单位. */
    OWNER,
    /** 行政区划. */
    DIVISION,
    /** 项目类别. */
    CATEGORY,
    /** 申报日期, by the day. */
    APPLIED
}
