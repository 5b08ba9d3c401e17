/** 交换库页: the exchange databases that are read, how it goes, and their settings. */
@NullMarked
package cn.jianxiao.dashboard.exchange;

import org.jspecify.annotations.NullMarked;
