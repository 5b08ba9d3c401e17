package cn.jianxiao.embedded.clickhouse.engine;

import java.lang.foreign.MemorySegment;

/** What a statement did so far; drivers take their update counts from it. */
public record Summary(
        long readRows,
        long readBytes,
        long writtenRows,
        long writtenBytes,
        long resultRows,
        long resultBytes,
        long elapsedNanos) {
    private static final double NANOS = 1e9;

    static Summary of(Chdb chdb, MemorySegment result) {
        return new Summary(
                chdb.resultStorageRowsRead(result),
                chdb.resultStorageBytesRead(result),
                chdb.resultRowsWritten(result),
                chdb.resultBytesWritten(result),
                chdb.resultRowsRead(result),
                chdb.resultLength(result),
                (long) (chdb.resultElapsed(result) * NANOS));
    }

    /** As in the header {@code X-ClickHouse-Summary}, where every number is a string. */
    public String json() {
        return ("{\"read_rows\":\"%d\",\"read_bytes\":\"%d\",\"written_rows\":\"%d\",\"written_bytes\":\"%d\","
                        + "\"total_rows_to_read\":\"0\",\"result_rows\":\"%d\",\"result_bytes\":\"%d\",\"elapsed_ns\":\"%d\"}")
                .formatted(readRows, readBytes, writtenRows, writtenBytes, resultRows, resultBytes, elapsedNanos);
    }
}
