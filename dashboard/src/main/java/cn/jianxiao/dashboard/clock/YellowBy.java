package cn.jianxiao.dashboard.clock;

/** 黄灯依据: what is said of the rest of a limit. */
enum YellowBy {
    DAYS,
    PERCENT
}
