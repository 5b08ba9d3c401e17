package cn.jianxiao.dashboard.quarantine;

/** 状态筛选; the first is shown at first. */
enum StateChoice {
    OPEN,
    CORRECTED,
    SET_ASIDE,
    ANY
}
