package cn.jianxiao.registry.api.material;

/** 材料终止方式. */
enum Ending {
    /** 被替代. */
    SUPERSEDED,
    /** 作废. */
    VOIDED
}
