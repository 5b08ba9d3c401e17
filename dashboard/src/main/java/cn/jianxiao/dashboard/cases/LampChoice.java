package cn.jianxiao.dashboard.cases;

/** 灯 to filter by. */
enum LampChoice {
    ANY,
    RED,
    YELLOW,
    GREEN,
    NONE
}
