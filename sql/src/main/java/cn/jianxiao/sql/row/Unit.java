package cn.jianxiao.sql.row;

/** 计时单位: what a case's rule counts; see {@link cn.jianxiao.approval.clock.CountUnit}. */
public enum Unit implements Numbered {
    WORKING_DAY(1),
    CALENDAR_DAY(2),
    /** Counted to the minute within the office hours. */
    WORKING_HOUR(3);

    private final int number;

    Unit(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
