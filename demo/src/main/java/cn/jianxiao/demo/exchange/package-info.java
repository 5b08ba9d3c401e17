/** 交换库示范: the demo's projects as rows of the exchange tables, with all the dirt that such tables have. */
@NullMarked
package cn.jianxiao.demo.exchange;

import org.jspecify.annotations.NullMarked;
