package cn.jianxiao.registry.clock;

import cn.jianxiao.code.HardReason;

/** 计时设置原因: why a setting was not stored. */
public enum ClockReason implements HardReason {
    UNREADABLE("clock.unreadable", "this says nothing usable"),
    REASON_MISSING("clock.reason-missing", "a change of how time is counted says why"),
    NO_CALENDAR("clock.no-calendar", "this is no calendar in the form of holiday-cn"),
    EMPTY_YEAR("clock.empty-year", "the calendar of this year names no day: it is not published yet"),
    OUTDATED("clock.outdated", "somebody else has changed the settings meanwhile");

    private final String code;
    private final String explanation;

    ClockReason(String code, String explanation) {
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
