package cn.jianxiao.dashboard.clock;

/** 按时办结率的变化 of a division: what is within the limit, and what is judged. */
record RateChange(long withinBefore, long judgedBefore, long withinAfter, long judgedAfter) {

    static final RateChange NONE = new RateChange(0, 0, 0, 0);

    static RateChange of(CaseReading before, CaseReading after) {
        return new RateChange(
                one(before.withinLimit()), one(before.judged()), one(after.withinLimit()), one(after.judged()));
    }

    RateChange plus(RateChange other) {
        return new RateChange(
                withinBefore + other.withinBefore,
                judgedBefore + other.judgedBefore,
                withinAfter + other.withinAfter,
                judgedAfter + other.judgedAfter);
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }
}
