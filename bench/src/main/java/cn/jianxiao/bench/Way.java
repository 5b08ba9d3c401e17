package cn.jianxiao.bench;

import java.util.Locale;

/** 送达方式: a way in which the same records can reach the job. */
enum Way {
    /** All there before the job, which Flink runs as a batch. */
    BATCH,
    /** One after the other as they arrived, into a job that runs for ever. */
    IN_ORDER,
    SHUFFLED,
    /** Each twice, the second time anywhere. */
    DOUBLED,
    /** With a failure of the job, a stop with a savepoint and a kill on the way. */
    RESTARTED;

    String key() {
        return "way." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
