package cn.jianxiao.stream.project;

import cn.jianxiao.approval.calendar.Calendars;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.sql.row.Row;

/** 环境: what a project's record meets when it is worked on: settings, time, and where the results go. */
interface Surroundings {

    Linking linking();

    /** How time is counted. */
    ClockSettings settings();

    /** The calendars of the settings. */
    Calendars calendars();

    /** Up to when time has passed, in milliseconds. */
    long time();

    /** What may have been written before this job began. */
    EarlierLife earlierLife();

    void write(Row row);

    /** Asks to be woken when time has passed a moment, in milliseconds. */
    void wakeAt(long moment);

    /** Takes a {@link #wakeAt} back. */
    void forget(long moment);
}
