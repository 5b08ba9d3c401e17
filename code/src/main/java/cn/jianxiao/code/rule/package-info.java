/** 编码规则: grammars of codes as data: read and checked, parsed by, composed by, kept side by side in versions. */
@NullMarked
package cn.jianxiao.code.rule;

import org.jspecify.annotations.NullMarked;
