package cn.jianxiao.dashboard.clock;

/** 是否计入 of the first or the last day. */
enum Counted {
    COUNTED,
    NOT_COUNTED;

    static Counted of(boolean counted) {
        return counted ? COUNTED : NOT_COUNTED;
    }
}
