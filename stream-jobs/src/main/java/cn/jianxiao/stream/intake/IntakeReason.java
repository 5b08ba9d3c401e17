package cn.jianxiao.stream.intake;

import cn.jianxiao.code.ReasonCode;

/** 接收原因: why the stream refuses a record, whatever is known of its project. */
public enum IntakeReason implements ReasonCode {
    /** The message is not one of ours, or broken. */
    MESSAGE_UNREADABLE,
    /** The event bears a time that no calendar here covers: before 1900 or after 2299. */
    TIME_OUT_OF_RANGE;

    @Override
    public String code() {
        return name();
    }

    @Override
    public boolean hard() {
        return true;
    }
}
