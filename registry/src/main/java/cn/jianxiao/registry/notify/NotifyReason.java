package cn.jianxiao.registry.notify;

import cn.jianxiao.code.HardReason;

/** 通知原因: why an addressee is not stored. */
public enum NotifyReason implements HardReason {
    SOURCE("notify.source", "a source's name has at most 128 characters and none that cannot be seen"),
    MAIL("notify.mail", "this is no e-mail address"),
    WEBHOOK("notify.webhook", "a webhook's address begins with https:// or http:// and bears no password"),
    SECRET("notify.secret", "a secret has 16 to 256 characters"),
    SECRET_MISSING("notify.secret-missing", "what goes to a webhook is signed with a secret"),
    TAKEN("notify.taken", "there is such an addressee already"),
    UNKNOWN("notify.unknown", "there is no such addressee any more");

    private final String code;
    private final String explanation;

    NotifyReason(String code, String explanation) {
        this.code = code;
        this.explanation = explanation;
    }

    @Override
    public String code() {
        return code;
    }

    /** For logs; what people see comes from the bundle. */
    @Override
    public String toString() {
        return explanation;
    }
}
