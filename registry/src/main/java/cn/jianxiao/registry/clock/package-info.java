/** 计时管理: counting rules, calendars and limits of stages as an administrator sets them, every version kept. */
@NullMarked
package cn.jianxiao.registry.clock;

import org.jspecify.annotations.NullMarked;
