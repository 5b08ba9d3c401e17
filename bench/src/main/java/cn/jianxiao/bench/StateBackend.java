package cn.jianxiao.bench;

import java.util.Map;

/** 状态后端: where the job keeps what it knows of each project. */
enum StateBackend {
    /** As objects: fast, and written as a whole with each checkpoint. */
    HASHMAP(Map.of("state.backend.type", "hashmap")),
    /** On disk: of any size, read and written with every bundle; a checkpoint writes what changed. */
    ROCKSDB(Map.of(
            "state.backend.type", "rocksdb",
            "state.backend.rocksdb.timer-service.factory", "HEAP",
            "state.backend.rocksdb.memory.fixed-per-slot", "256m",
            "execution.checkpointing.incremental", "true"));

    /** What an event takes on the heap, its case's and its project's share included, in bytes. */
    private static final long BYTES_PER_EVENT = 1_000;

    private final Map<String, String> settings;

    StateBackend(Map<String, String> settings) {
        this.settings = settings;
    }

    Map<String, String> settings() {
        return settings;
    }

    boolean holds(long events, long heapBytes) {
        return switch (this) {
            case HASHMAP -> events * BYTES_PER_EVENT < heapBytes;
            case ROCKSDB -> true;
        };
    }
}
