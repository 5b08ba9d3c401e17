package cn.jianxiao.registry.notify;

/** 渠道: the way a digest goes. */
public enum Channel {
    /** 电子邮件. */
    MAIL,
    /** 网络回调: a POST of JSON to another system. */
    WEBHOOK
}
