package cn.jianxiao.embedded.clickhouse;

import java.util.List;

/** Server settings that make ClickHouse at home on a machine it shares: small caches, few background threads. */
final class EngineSettings {
    private static final long MIB = 1L << 20;
    /** Of the memory limit: enough for the working set of one district's tables. */
    private static final int CACHE_SHARE = 16;

    private EngineSettings() {}

    static List<String> within(long memory) {
        long cache = Math.max(8 * MIB, memory / CACHE_SHARE);
        return List.of(
                "max_server_memory_usage=" + memory,
                "mark_cache_size=" + cache,
                "index_mark_cache_size=" + 8 * MIB,
                "uncompressed_cache_size=0",
                "background_pool_size=2",
                "background_merges_mutations_concurrency_ratio=2",
                "background_schedule_pool_size=4",
                "background_move_pool_size=1",
                "background_fetches_pool_size=1",
                "background_common_pool_size=2");
    }
}
