/** 补录审核 (SC4): back-filled cases that wait for people, and what was said of each. */
@NullMarked
package cn.jianxiao.dashboard.review;

import org.jspecify.annotations.NullMarked;
