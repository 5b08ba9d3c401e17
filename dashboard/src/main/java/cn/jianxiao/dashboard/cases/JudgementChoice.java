package cn.jianxiao.dashboard.cases;

import java.util.Locale;

/** 办结判定 to filter by. */
enum JudgementChoice {
    ANY,
    JUDGED,
    WITHIN_LIMIT,
    EARLY,
    ON_TIME,
    OVERDUE;

    /** As the query asks for it. */
    String asked() {
        return name().toLowerCase(Locale.ROOT);
    }
}
