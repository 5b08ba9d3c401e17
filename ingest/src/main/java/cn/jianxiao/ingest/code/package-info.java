/** 编码: what the door asks of the registry, and how the registry's changes get to the stream. */
@NullMarked
package cn.jianxiao.ingest.code;

import org.jspecify.annotations.NullMarked;
