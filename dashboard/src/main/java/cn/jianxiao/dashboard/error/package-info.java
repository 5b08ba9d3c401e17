/** 出错: pages for what cannot be shown. */
@NullMarked
package cn.jianxiao.dashboard.error;

import org.jspecify.annotations.NullMarked;
