package cn.jianxiao.registry.review;

/** 审核状态 (SC4). Stored by name. */
public enum ReviewState {
    /** 待审核: nobody has said anything. */
    WAITING,
    /** 审核通过. */
    APPROVED,
    /** 审核不通过; the case stays visible as that. */
    REFUSED
}
