/** 推送主题: records that systems write to Kafka themselves, in the form of the interface. */
@NullMarked
package cn.jianxiao.ingest.push;

import org.jspecify.annotations.NullMarked;
