package cn.jianxiao.stream.intake;

import cn.jianxiao.code.ReasonCode;

/** 接收原因: why the stream refuses a record or lets it wait. */
public enum IntakeReason implements ReasonCode {
    /** The message is not one of ours, or broken. */
    MESSAGE_UNREADABLE(true),
    /** The event bears a time that no calendar here covers: before 1900 or after 2299. */
    TIME_OUT_OF_RANGE(true),
    /** The event bears a code that was split from another project (GD1). */
    CODE_OF_OTHER_PROJECT(true),
    /** The event waits until its code is registered. */
    CODE_NOT_REGISTERED(false);

    private final boolean hard;

    IntakeReason(boolean hard) {
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
}
