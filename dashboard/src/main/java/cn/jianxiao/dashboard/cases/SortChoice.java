package cn.jianxiao.dashboard.cases;

/** 排序 of the list, the greatest or latest first. */
enum SortChoice {
    ACCEPTED,
    ENDED,
    DEADLINE,
    USED,
    OVERDUE
}
