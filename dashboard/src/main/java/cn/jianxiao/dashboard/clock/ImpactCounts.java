package cn.jianxiao.dashboard.clock;

import java.util.Objects;

/**
 * 影响计数: how many cases change in which way; one may change in several.
 *
 * @param judgement judged otherwise
 * @param newlyOverdue late, and not before
 * @param noLongerOverdue not late any more
 * @param deadline due at another moment
 * @param lamp open and under another lamp
 * @param used took other time
 */
record ImpactCounts(long judgement, long newlyOverdue, long noLongerOverdue, long deadline, long lamp, long used) {

    static final ImpactCounts NONE = new ImpactCounts(0, 0, 0, 0, 0, 0);

    static ImpactCounts of(CaseReading before, CaseReading after) {
        return new ImpactCounts(
                one(before.judgement() != after.judgement()),
                one(!before.late() && after.late()),
                one(before.late() && !after.late()),
                one(!Objects.equals(before.deadline(), after.deadline())),
                one(before.open() && before.lamp() != after.lamp()),
                one(Double.compare(before.usedDays(), after.usedDays()) != 0));
    }

    ImpactCounts plus(ImpactCounts other) {
        return new ImpactCounts(
                judgement + other.judgement,
                newlyOverdue + other.newlyOverdue,
                noLongerOverdue + other.noLongerOverdue,
                deadline + other.deadline,
                lamp + other.lamp,
                used + other.used);
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }
}
