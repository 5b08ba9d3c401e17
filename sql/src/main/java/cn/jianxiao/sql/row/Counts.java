package cn.jianxiao.sql.row;

/**
 * 指标计数: what is counted in a cell. Everything adds up over cells; rates and scores are built from it, never stored.
 *
 * @param received cases received on the day
 * @param accepted cases accepted on the day
 * @param closed cases that ended on the day
 * @param judged of those closed, the ones held against a limit: early + onTime + overdue
 * @param onTime those that ended on the last day
 * @param usedDays sum of what the judged cases used, in what the rule counts: days, or minutes of office hours
 * @param limitDays sum of their limits in the same
 * @param corrections corrections of the cases closed on the day
 */
public record Counts(
        long received,
        long accepted,
        long closed,
        long judged,
        long early,
        long onTime,
        long overdue,
        long usedDays,
        long limitDays,
        long corrections) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(
                received + other.received,
                accepted + other.accepted,
                closed + other.closed,
                judged + other.judged,
                early + other.early,
                onTime + other.onTime,
                overdue + other.overdue,
                usedDays + other.usedDays,
                limitDays + other.limitDays,
                corrections + other.corrections);
    }

    /** What is left when a contribution is taken back. */
    public Counts minus(Counts other) {
        return new Counts(
                received - other.received,
                accepted - other.accepted,
                closed - other.closed,
                judged - other.judged,
                early - other.early,
                onTime - other.onTime,
                overdue - other.overdue,
                usedDays - other.usedDays,
                limitDays - other.limitDays,
                corrections - other.corrections);
    }
}
