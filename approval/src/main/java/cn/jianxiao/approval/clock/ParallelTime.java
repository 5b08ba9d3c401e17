package cn.jianxiao.approval.clock;

/** 并联计时: what the time of cases that run side by side amounts to. */
public enum ParallelTime {
    /** The union of the cases' time less the union of their stops: one that stands still stops the clock for all. */
    UNION_LESS_STOPS("union-less-stops"),
    /** The union of the time in which any of them runs: one that stands still stops its own clock only. */
    UNION_OF_RUNNING("union-of-running"),
    /** The longest of each parallel group, and the sum over the groups. */
    LONGEST_OF_GROUP("longest-of-group"),
    /** The sum over all cases. */
    SUM("sum");

    private final String text;

    ParallelTime(String text) {
        this.text = text;
    }

    /** As a rule's text has it. */
    public String text() {
        return text;
    }
}
