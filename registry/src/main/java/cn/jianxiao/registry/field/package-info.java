/** 字段: what forms ask for, what matters attach to codes, and how later forms are filled from it (CQ5). */
@NullMarked
package cn.jianxiao.registry.field;

import org.jspecify.annotations.NullMarked;
