package cn.jianxiao.approval.link;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.ReasonCode;

/** 关联原因: everything for which an event is refused (hard), waits, or is remarked on (soft). */
public enum LinkReason implements ReasonCode {
    /** The code was split from another project (GD1). */
    CODE_OF_OTHER_PROJECT(true),
    /** The code was cancelled before the event occurred (GD5). */
    CODE_CANCELLED(true),
    /** The code is in the recycle bin (SC2); an event under it comes in when it is restored. */
    CODE_RECYCLED(true),
    /** A matter of the initiation stage under an engineering code instead of the project's (GD6). */
    INITIATION_UNDER_PART(true),
    /** The event waits until its code is registered. */
    CODE_NOT_REGISTERED(false),
    /** The event bears only a department's own code and waits until it is known what that stands for (SH3). */
    OWN_CODE_NOT_KNOWN(false),
    /** The department's own code was replaced by the code it stands for (SH3). */
    OWN_CODE_RESOLVED(false),
    /** A further code that the case covers is not registered. */
    COVERED_CODE_NOT_REGISTERED(false);

    private final boolean hard;

    LinkReason(boolean hard) {
        this.hard = hard;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public boolean hard() {
        return hard;
    }

    Finding about(String field, String value) {
        return Finding.of(this, field, value, Finding.NO_POSITION);
    }
}
