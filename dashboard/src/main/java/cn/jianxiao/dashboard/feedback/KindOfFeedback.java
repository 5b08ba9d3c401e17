package cn.jianxiao.dashboard.feedback;

/** 反馈类别 to filter by. */
enum KindOfFeedback {
    ANY,
    EVALUATION,
    SUGGESTION,
    COMPLAINT,
    KEPT,
    BROKEN,
    UNKNOWN
}
