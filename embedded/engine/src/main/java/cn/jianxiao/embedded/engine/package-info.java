/** 引擎进程: the Kafka broker and the Flink job of an installation on one machine, in one process. */
@NullMarked
package cn.jianxiao.embedded.engine;

import org.jspecify.annotations.NullMarked;
