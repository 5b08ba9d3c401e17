package cn.jianxiao.dashboard.ranking;

/** 排名对象. */
enum Subject {
    DIVISION,
    DEPARTMENT,
    KIND
}
