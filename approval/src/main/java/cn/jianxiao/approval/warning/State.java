package cn.jianxiao.approval.warning;

/** 预警状态. */
public enum State {
    /** 新: raised, and nobody has been reminded. */
    RAISED,
    /** 催办: still standing after a reminder or an escalation. */
    REMINDED,
    /** 已解除: what it is about has ended. */
    RESOLVED
}
