/** 进程: starting, watching and restarting the children. */
@NullMarked
package cn.jianxiao.embedded.process;

import org.jspecify.annotations.NullMarked;
