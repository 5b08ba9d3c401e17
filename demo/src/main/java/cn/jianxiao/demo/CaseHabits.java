package cn.jianxiao.demo;

/**
 * 办理习惯: how often a case leaves the straight way. Each number is a weight beside the straight step's weight of 1.
 *
 * @param correction 补正, before and after acceptance
 * @param special 特别程序, after acceptance
 * @param handling 部门开始办理 reported as a step of its own
 * @param turnedAway 不受理 and 不予受理, each
 * @param withdrawn 撤件 before, 撤回 after acceptance
 * @param tolerant 办结(容缺通过)
 * @param failed 办结(不通过)
 * @param revoked 撤销 of a passed case
 */
public record CaseHabits(
        double correction,
        double special,
        double handling,
        double turnedAway,
        double withdrawn,
        double tolerant,
        double failed,
        double revoked) {

    /** As offices work: most cases go straight through. */
    public static final CaseHabits USUAL = new CaseHabits(0.14, 0.07, 0.35, 0.008, 0.01, 0.03, 0.02, 0.004);

    /** Straight through, as after a first refusal. */
    public static final CaseHabits STRAIGHT = new CaseHabits(0, 0, 0.35, 0, 0, 0, 0, 0);

    /** Every branch is common: for tests that want to meet all of them soon. */
    public static final CaseHabits LIVELY = new CaseHabits(0.5, 0.5, 0.7, 0.08, 0.08, 0.2, 0.2, 0.1);
}
