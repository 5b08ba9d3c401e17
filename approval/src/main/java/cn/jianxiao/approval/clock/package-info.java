/** 计时: counting rules and one case's timeline. Pure; the as-of time always comes in. */
@NullMarked
package cn.jianxiao.approval.clock;

import org.jspecify.annotations.NullMarked;
