package cn.jianxiao.sql.row;

/** 当前计时: which of the four times goes on while a case is open. */
public enum Running implements Numbered {
    /** The case has ended, or nothing can be timed. */
    NONE(0),
    BEFORE_ACCEPTANCE(1),
    GOVERNMENT(2),
    /** The applicant's time. */
    CORRECTION(3),
    SPECIAL(4);

    private final int number;

    Running(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
