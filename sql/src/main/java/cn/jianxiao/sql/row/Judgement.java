package cn.jianxiao.sql.row;

/** 时限判定: how a case ended against its limit. */
public enum Judgement implements Numbered {
    /** Open, without a limit, or ended in a state that the rule does not judge. */
    NOT_JUDGED(0),
    EARLY(1),
    /** On the last day. */
    ON_TIME(2),
    OVERDUE(3);

    private final int number;

    Judgement(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
