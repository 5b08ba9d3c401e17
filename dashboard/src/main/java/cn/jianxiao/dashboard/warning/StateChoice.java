package cn.jianxiao.dashboard.warning;

/** 预警状态 to filter by. */
enum StateChoice {
    RAISED,
    RESOLVED,
    WITHDRAWN,
    ANY
}
