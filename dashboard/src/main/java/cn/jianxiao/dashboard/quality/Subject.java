package cn.jianxiao.dashboard.quality;

/** 统计对象: whose quality a line is. */
enum Subject {
    SOURCE,
    DIVISION,
    DEPARTMENT
}
