/** 编码: the list of codes, and one project's codes with their material, their fields and their history. */
@NullMarked
package cn.jianxiao.dashboard.code;

import org.jspecify.annotations.NullMarked;
