/** 窗口: the only way from pages to the registry's codes; it carries who asks, how far that reaches and what it may do. */
@NullMarked
package cn.jianxiao.dashboard.desk;

import org.jspecify.annotations.NullMarked;
