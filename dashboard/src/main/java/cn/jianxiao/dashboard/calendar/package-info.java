/** 工作日历: the years of the calendars day by day, changed by hand or by a published notice. */
@NullMarked
package cn.jianxiao.dashboard.calendar;

import org.jspecify.annotations.NullMarked;
