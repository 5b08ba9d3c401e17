package cn.jianxiao.dashboard.warning;

/** 督办层级 to filter by. */
enum HolderChoice {
    ANY,
    DEPARTMENT,
    REFORM_OFFICE,
    DISTRICT_LEADER
}
