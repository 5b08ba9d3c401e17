/** 内嵌 Kafka: a real broker (KRaft, loopback only) inside this JVM. */
@NullMarked
package cn.jianxiao.embedded.kafka;

import org.jspecify.annotations.NullMarked;
