/** 接收台账: what came in and where it ended. */
@NullMarked
package cn.jianxiao.dashboard.intake;

import org.jspecify.annotations.NullMarked;
