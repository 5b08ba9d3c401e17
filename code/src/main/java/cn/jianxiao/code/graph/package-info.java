/** 编码图: the codes of one project, how they were split and merged, and what may be done with them. */
@NullMarked
package cn.jianxiao.code.graph;

import org.jspecify.annotations.NullMarked;
