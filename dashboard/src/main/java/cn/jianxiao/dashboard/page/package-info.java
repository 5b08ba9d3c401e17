/** 页面: what pages have in common. */
@NullMarked
package cn.jianxiao.dashboard.page;

import org.jspecify.annotations.NullMarked;
