/** 文字: the users' texts in their language, and figures and times as people read them. */
@NullMarked
package cn.jianxiao.dashboard.text;

import org.jspecify.annotations.NullMarked;
