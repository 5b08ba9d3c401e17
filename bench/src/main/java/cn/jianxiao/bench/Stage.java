package cn.jianxiao.bench;

import java.util.Locale;

/** 测量阶段: how far the records go, each stage doing all that the one before it does. */
enum Stage {
    /** One thread decodes messages that lie in memory: no Kafka, no Flink. */
    DECODE,
    /** The job's own source, decoding included, into a sink that only counts. */
    READ,
    /** The whole job, into ClickHouse. */
    PIPELINE;

    /** What it is called in {@link Texts}. */
    String key() {
        return "stage." + name().toLowerCase(Locale.ROOT);
    }
}
