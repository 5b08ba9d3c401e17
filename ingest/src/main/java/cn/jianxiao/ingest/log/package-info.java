/** 日志出口: where everything that is received becomes durable. */
@NullMarked
package cn.jianxiao.ingest.log;

import org.jspecify.annotations.NullMarked;
