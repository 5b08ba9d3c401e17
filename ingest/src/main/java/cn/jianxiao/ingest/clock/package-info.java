/** 计时设置的转发: what the registry holds of how time is counted, on its way to the stream. */
@NullMarked
package cn.jianxiao.ingest.clock;

import org.jspecify.annotations.NullMarked;
