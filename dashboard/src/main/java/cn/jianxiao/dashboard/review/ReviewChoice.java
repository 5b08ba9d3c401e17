package cn.jianxiao.dashboard.review;

/** 审核状态筛选; the first is shown at first. */
enum ReviewChoice {
    WAITING,
    APPROVED,
    REFUSED,
    ANY
}
