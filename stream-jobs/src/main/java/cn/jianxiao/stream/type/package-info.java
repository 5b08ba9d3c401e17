/** 类型: how our records travel between the operators, each in a binary form of its own. */
@NullMarked
package cn.jianxiao.stream.type;

import org.jspecify.annotations.NullMarked;
