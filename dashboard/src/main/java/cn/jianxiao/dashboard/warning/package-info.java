/** 预警: what is nearly late or late, as it happens. */
@NullMarked
package cn.jianxiao.dashboard.warning;

import org.jspecify.annotations.NullMarked;
