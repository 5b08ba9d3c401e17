package cn.jianxiao.bench;

import java.util.Locale;

/** 接入方式: how records come to Kafka. */
enum IntakeWay {
    /** A bare producer sends what was encoded before: nobody checks or links anything. */
    PRODUCER,
    /** Batches of lines to the HTTP interface. */
    HTTP,
    /** A file, read and sent on as {@code jianxiao import} does. */
    FILE;

    /** What it is called in the command's texts. */
    String key() {
        return "way." + name().toLowerCase(Locale.ROOT);
    }
}
