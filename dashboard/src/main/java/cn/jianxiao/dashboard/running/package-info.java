/** 在办项目 (SC3): lists of older systems compared with the registry, and what people decide about each line. */
@NullMarked
package cn.jianxiao.dashboard.running;

import org.jspecify.annotations.NullMarked;
