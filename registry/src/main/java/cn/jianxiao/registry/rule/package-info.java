/** 编码规则: the rules codes are made and read by, and when codes are split. */
@NullMarked
package cn.jianxiao.registry.rule;

import org.jspecify.annotations.NullMarked;
