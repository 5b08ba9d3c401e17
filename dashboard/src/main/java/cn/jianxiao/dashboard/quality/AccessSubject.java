package cn.jianxiao.dashboard.quality;

/** 接入方式的统计对象. */
enum AccessSubject {
    DEPARTMENT,
    DIVISION,
    MATTER
}
