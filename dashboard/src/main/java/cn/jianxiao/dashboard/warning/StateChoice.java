package cn.jianxiao.dashboard.warning;

/** 预警状态 to filter by. */
enum StateChoice {
    STANDING,
    RAISED,
    REMINDED,
    RESOLVED,
    WITHDRAWN,
    ANY
}
