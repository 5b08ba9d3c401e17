/** 计时规则: how time is counted, shown and changed; before a change holds, what it would change is measured. */
@NullMarked
package cn.jianxiao.dashboard.clock;

import org.jspecify.annotations.NullMarked;
