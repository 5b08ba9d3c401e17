package cn.jianxiao.dashboard.code;

/** 级别 to filter by. */
enum LevelChoice {
    ANY,
    TOP,
    FIRST,
    SECOND
}
