/** 保留期: what is taken out when its time is over. */
@NullMarked
package cn.jianxiao.dashboard.retention;

import org.jspecify.annotations.NullMarked;
