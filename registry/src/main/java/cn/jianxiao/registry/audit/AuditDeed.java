package cn.jianxiao.registry.audit;

/** 行为: what can be noted in the log itself. Other tables tell their deeds in words of their own. */
public enum AuditDeed {
    /** 登录成功. */
    SIGNED_IN,
    SIGNED_OUT,
    /** 登录失败. */
    FAILED,
    /** 锁定: this failure was one too many. */
    LOCKED,
    /** 锁定期内被拒绝. */
    REFUSED,
    /** 解锁 by an administrator. */
    UNLOCKED,
    /** 导出. */
    DOWNLOADED,
    /** 查看. */
    LOOKED_AT,
    ADDED,
    CHANGED,
    REMOVED,
    /** 停用. */
    DISABLED,
    /** 启用. */
    ENABLED,
    /** 修改密码, by its owner. */
    PASSWORD_CHANGED,
    /** 重置密码, by an administrator. */
    PASSWORD_RESET,
    /** 吊销. */
    REVOKED,
    /** 立即轮询. */
    POLLED,
    /** 通读. */
    READ_ANEW,
    /** 试发. */
    TESTED,
    /** 重发. */
    SENT_AGAIN,
    /** 保留期满删除. */
    EXPIRED
}
