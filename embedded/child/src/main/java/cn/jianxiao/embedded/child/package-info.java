/** 子进程: what every child of the supervisor has in common, with nothing but the JDK. */
@NullMarked
package cn.jianxiao.embedded.child;

import org.jspecify.annotations.NullMarked;
