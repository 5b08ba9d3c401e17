package cn.jianxiao.dashboard.feedback;

/** 承诺核查结果 to filter by. */
enum Outcome {
    ANY,
    BROKEN,
    KEPT,
    UNVERIFIED
}
