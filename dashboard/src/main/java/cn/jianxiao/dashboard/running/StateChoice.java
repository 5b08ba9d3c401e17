package cn.jianxiao.dashboard.running;

/** 接入状态筛选. */
enum StateChoice {
    ANY,
    OPEN,
    CONFIRMED,
    REGISTERED,
    LINKED,
    REFUSED
}
