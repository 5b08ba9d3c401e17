package cn.jianxiao.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 测量阶段: how far the records go, and where the job keeps its state on the way. */
enum Stage {
    /** One thread decodes messages that lie in memory: no Kafka, no Flink. */
    DECODE(null, false),
    /** (a) The job's own source, decoding included, into a sink that only counts. */
    READ(null, false),
    /** (b) The whole job, into ClickHouse. */
    PIPELINE(StateBackend.HASHMAP, true),
    /** (c) The whole job, its rows made and then dropped: what is left when ClickHouse needs none of the cores. */
    UNSTORED(StateBackend.HASHMAP, false),
    PIPELINE_ROCKSDB(StateBackend.ROCKSDB, true),
    UNSTORED_ROCKSDB(StateBackend.ROCKSDB, false);

    private final @Nullable StateBackend state;
    private final boolean stores;

    Stage(@Nullable StateBackend state, boolean stores) {
        this.state = state;
        this.stores = stores;
    }

    /** Null where nothing is kept. */
    @Nullable
    StateBackend state() {
        return state;
    }

    /** Whether its rows go to ClickHouse, which then accounts for each record. */
    boolean stores() {
        return stores;
    }

    /** What it is called in {@link Texts}. */
    String key() {
        return "stage." + name().toLowerCase(Locale.ROOT);
    }
}
