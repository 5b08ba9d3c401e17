package cn.jianxiao.sql.row;

/** 编码状态. */
public enum CodeStatus implements Numbered {
    ACTIVE(1),
    /** 注销 (GD5). */
    CANCELLED(2),
    /** 回收 (SC2). */
    RECYCLED(3);

    private final int number;

    CodeStatus(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
