package cn.jianxiao.dashboard.cases;

/** 办理状态 to filter by. */
enum StatusChoice {
    ANY,
    OPEN,
    CLOSED,
    OVERDUE
}
