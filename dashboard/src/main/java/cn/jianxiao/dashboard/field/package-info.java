/** 字段: which fields attach to codes and which form asks for which (CQ5). */
@NullMarked
package cn.jianxiao.dashboard.field;

import org.jspecify.annotations.NullMarked;
