/** 接入: ways in, named intake steps, publishing. */
@NullMarked
package cn.jianxiao.ingest;

import org.jspecify.annotations.NullMarked;
