package cn.jianxiao.sql.row;

/** 处置: where a received record ended. The four add up to what was received. */
public enum Disposition implements Numbered {
    ACCEPTED(1),
    /** The same identity had arrived before. */
    DUPLICATE(2),
    REJECTED(3),
    /** Kept until its parent code is registered. */
    WAITING(4);

    private final int number;

    Disposition(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
