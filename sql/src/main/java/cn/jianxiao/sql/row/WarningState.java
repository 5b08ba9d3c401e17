package cn.jianxiao.sql.row;

/** 预警状态. */
public enum WarningState implements Numbered {
    RAISED(1),
    /** The case ended or stopped. */
    RESOLVED(2),
    /** Later knowledge showed that it should not have been raised. */
    WITHDRAWN(3);

    private final int number;

    WarningState(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
