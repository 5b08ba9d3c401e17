/** 办件: the list of cases, and one case with its events and how its time came about. */
@NullMarked
package cn.jianxiao.dashboard.cases;

import org.jspecify.annotations.NullMarked;
