package cn.jianxiao.dashboard.warning;

/** 级别 to filter by. */
enum LevelChoice {
    ANY,
    YELLOW,
    RED
}
