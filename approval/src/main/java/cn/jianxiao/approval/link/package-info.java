/** 关联: whether an event may come under the code that it bears, and what that code is. */
@NullMarked
package cn.jianxiao.approval.link;

import org.jspecify.annotations.NullMarked;
