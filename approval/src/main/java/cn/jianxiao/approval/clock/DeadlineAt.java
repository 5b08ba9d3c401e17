package cn.jianxiao.approval.clock;

/** 截止时刻: at what time of its day a limit counted in days runs out. */
public enum DeadlineAt {
    /** At the end of the last day. */
    END_OF_DAY("end-of-day"),
    /** On the last day at the time of day of the acceptance. */
    TIME_OF_ACCEPTANCE("time-of-acceptance");

    private final String text;

    DeadlineAt(String text) {
        this.text = text;
    }

    /** As a rule's text has it. */
    public String text() {
        return text;
    }
}
