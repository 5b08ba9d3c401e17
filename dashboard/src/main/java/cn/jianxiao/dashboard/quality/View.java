package cn.jianxiao.dashboard.quality;

/** 视图. */
enum View {
    FIGURES,
    OFFENCES,
    OFF_SYSTEM,
    BACK_FILL,
    REVIEW,
    ACCESS,
    COMPARISON,
    DIGEST
}
