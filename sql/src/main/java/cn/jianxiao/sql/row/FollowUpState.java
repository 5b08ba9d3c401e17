package cn.jianxiao.sql.row;

/** 跟踪状态 of a record in quarantine. */
public enum FollowUpState implements Numbered {
    OPEN(1),
    CORRECTED(2),
    SET_ASIDE(3);

    private final int number;

    FollowUpState(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
