package cn.jianxiao.dashboard.running;

/** 比对结果筛选. */
enum MatchChoice {
    ANY,
    MATCHED,
    DIFFERING,
    UNMATCHED,
    AMBIGUOUS
}
