package cn.jianxiao.dashboard.calendar;

/** 日类: what a day is to those who work by the calendar. */
enum DayKind {
    /** 工作日. */
    WORKING,
    /** 周末, off as every week. */
    WEEKEND,
    /** 放假: off by a notice. */
    HOLIDAY,
    /** 调休上班: a weekend's day that is worked. */
    MAKE_UP;

    static DayKind of(boolean weekday, boolean working, boolean named) {
        if (working) {
            return weekday ? WORKING : MAKE_UP;
        }
        return weekday || named ? HOLIDAY : WEEKEND;
    }
}
