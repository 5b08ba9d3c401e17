package cn.jianxiao.dashboard.clock;

/** 超期起点: from what used time on a case is overdue. */
enum OverdueFrom {
    ABOVE_LIMIT,
    AT_LIMIT;

    static OverdueFrom of(boolean atLimit) {
        return atLimit ? AT_LIMIT : ABOVE_LIMIT;
    }
}
