/** 主进程: which children there are, in what order they start, and what each of them is told. */
@NullMarked
package cn.jianxiao.embedded.supervisor;

import org.jspecify.annotations.NullMarked;
