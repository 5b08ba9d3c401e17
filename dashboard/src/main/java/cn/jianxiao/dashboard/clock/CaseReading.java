package cn.jianxiao.dashboard.clock;

import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.Judgement;
import cn.jianxiao.approval.clock.Lamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 办件读数: what settings make of a case at a moment, as far as they are compared. */
record CaseReading(
        boolean open,
        double usedDays,
        int limitDays,
        Judgement judgement,
        Lamp lamp,
        @Nullable Instant deadline) {

    static CaseReading of(CaseTimeline timeline, Instant now) {
        return new CaseReading(
                timeline.history().isOpen(),
                timeline.usedDays(),
                timeline.limitDays(),
                timeline.judgement(),
                timeline.lampAt(now),
                timeline.deadline());
    }

    /** Whether it is late: ended over its limit, or open and over it. */
    boolean late() {
        return judgement == Judgement.OVERDUE || lamp == Lamp.RED;
    }

    boolean judged() {
        return judgement != Judgement.NOT_JUDGED;
    }

    boolean withinLimit() {
        return judged() && judgement != Judgement.OVERDUE;
    }
}
