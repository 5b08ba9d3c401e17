/** 工作日历: working days with make-up days, and until when the calendar is known. */
@NullMarked
package cn.jianxiao.approval.calendar;

import org.jspecify.annotations.NullMarked;
