/** 预警: what is warned about, when, and which way a warning goes while nobody sees to it. Pure functions, no clock. */
@NullMarked
package cn.jianxiao.approval.warning;

import org.jspecify.annotations.NullMarked;
