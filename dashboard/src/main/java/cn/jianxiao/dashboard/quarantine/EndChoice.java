package cn.jianxiao.dashboard.quarantine;

/** 去向筛选: those that were refused, or have waited too long. */
enum EndChoice {
    ANY,
    REJECTED,
    ORPHAN
}
