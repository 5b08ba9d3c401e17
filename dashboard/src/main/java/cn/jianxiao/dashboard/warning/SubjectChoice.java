package cn.jianxiao.dashboard.warning;

/** 预警对象 to filter by. */
enum SubjectChoice {
    ANY,
    CASE,
    PAUSE,
    STAGE,
    PROJECT,
    ARCHIVE
}
