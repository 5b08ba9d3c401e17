/** 编码监管: splits that look wrong, and what lies in the recycle bin (GD9, SC2). */
@NullMarked
package cn.jianxiao.dashboard.oversight;

import org.jspecify.annotations.NullMarked;
