package cn.jianxiao.dashboard.feedback;

/** 评价与答复情况 to filter by. */
enum StateOfFeedback {
    ANY,
    SATISFIED,
    DISSATISFIED,
    IN_TIME,
    ANSWERED_LATE,
    OVERDUE,
    OPEN
}
