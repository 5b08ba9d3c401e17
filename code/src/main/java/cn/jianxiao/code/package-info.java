/** 编码: grammars of hierarchical project codes and unit identifiers, parsed in one pass into values or precise findings. */
@NullMarked
package cn.jianxiao.code;

import org.jspecify.annotations.NullMarked;
