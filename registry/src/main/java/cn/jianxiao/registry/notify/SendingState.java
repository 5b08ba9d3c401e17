package cn.jianxiao.registry.notify;

/** 发送状态. */
public enum SendingState {
    /** 待发送: for the first time, or once more after a failure. */
    WAITING,
    /** 发送中: noted before the first byte goes out. */
    SENDING,
    /** 已发送: the other side has taken it. */
    SENT,
    /** 失败: given up; the other side never took it. */
    FAILED,
    /** 不确定: it was cut off after the other side could have taken it, so it is not repeated by itself. */
    UNCERTAIN
}
