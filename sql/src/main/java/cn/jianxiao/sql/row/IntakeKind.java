package cn.jianxiao.sql.row;

/** 记录种类: what kind of record was received. */
public enum IntakeKind implements Numbered {
    EVENT(1),
    REGISTRATION(2),
    /** Refused at the door, before it reached the stream. */
    REJECTION(3),
    FEEDBACK(4);

    private final int number;

    IntakeKind(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
