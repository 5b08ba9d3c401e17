package cn.jianxiao.sql.row;

/** 预警状态. */
public enum WarningState implements Numbered {
    /** 新. */
    RAISED(1),
    /** 已解除: what it is about has ended. */
    RESOLVED(2),
    /** 已撤回: later knowledge showed that it should not have been raised. */
    WITHDRAWN(3),
    /** 催办: stands, and somebody was told again. */
    REMINDED(4);

    private final int number;

    WarningState(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
