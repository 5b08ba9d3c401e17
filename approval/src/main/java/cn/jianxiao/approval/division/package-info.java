/** 行政区划: the administrative divisions by code, former ones with their successors. */
@NullMarked
package cn.jianxiao.approval.division;

import org.jspecify.annotations.NullMarked;
