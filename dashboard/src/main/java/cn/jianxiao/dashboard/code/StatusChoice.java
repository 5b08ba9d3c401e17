package cn.jianxiao.dashboard.code;

/** 编码状态 to filter by. */
enum StatusChoice {
    ANY,
    ACTIVE,
    CANCELLED,
    RECYCLED
}
