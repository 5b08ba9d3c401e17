/** 项目代码: grammars of hierarchical project codes, parsed in one pass into typed results and precise findings. */
@NullMarked
package cn.jianxiao.code;

import org.jspecify.annotations.NullMarked;
