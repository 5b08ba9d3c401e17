/** 编码规则: how codes are built and when they may be split, shown, tried out and changed in versions (CQ8). */
@NullMarked
package cn.jianxiao.dashboard.rule;

import org.jspecify.annotations.NullMarked;
