package cn.jianxiao.dashboard.quality;

/** 趋势步长. */
enum Step {
    DAY,
    WEEK,
    MONTH
}
