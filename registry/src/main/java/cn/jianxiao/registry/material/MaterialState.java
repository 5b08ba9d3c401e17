package cn.jianxiao.registry.material;

/** 材料状态. No material is ever deleted. */
public enum MaterialState {
    /** 有效, as far as its days of validity go. */
    IN_FORCE,
    /** 被替代: another took its place. */
    SUPERSEDED,
    /** 作废. */
    VOIDED
}
