/** 总览: how approval stands at a glance. */
@NullMarked
package cn.jianxiao.dashboard.overview;

import org.jspecify.annotations.NullMarked;
