/** 排名: districts and departments by the share of cases that kept their limit. */
@NullMarked
package cn.jianxiao.dashboard.ranking;

import org.jspecify.annotations.NullMarked;
