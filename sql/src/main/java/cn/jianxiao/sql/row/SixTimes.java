package cn.jianxiao.sql.row;

/** 六类用时 in one unit: they add up to the span. */
public record SixTimes(int government, int applicant, int special, int technical, int intermediary, int utility) {

    /** Of nothing. */
    public static final SixTimes NONE = new SixTimes(0, 0, 0, 0, 0, 0);
}
