package cn.jianxiao.dashboard.quality;

/** 问题类别: which figure leaves a record out. */
enum Aspect {
    ANY,
    TIMELINESS,
    FLOW,
    FIELDS,
    ACCURACY,
    CASE
}
