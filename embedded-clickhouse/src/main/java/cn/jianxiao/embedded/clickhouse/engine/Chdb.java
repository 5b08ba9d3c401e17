package cn.jianxiao.embedded.clickhouse.engine;

import java.lang.foreign.MemorySegment;

/**
 * The functions of {@code chdb.h} this module uses, one method each: {@code streamAppend} is {@code chdb_stream_append}.
 * Pointers are segments of size zero; {@code size_t} is {@code long}. Bound by {@link CLibrary}.
 */
interface Chdb {
    void setSignalHandlersEnabled(int enabled);

    /** Gives a {@code chdb_connection*}, or NULL if the engine refuses. */
    MemorySegment connect(int argumentCount, MemorySegment arguments);

    void closeConn(MemorySegment connectionPointer);

    MemorySegment queryWithParamsN(
            MemorySegment connection,
            MemorySegment sql,
            long sqlLength,
            MemorySegment format,
            long formatLength,
            MemorySegment names,
            MemorySegment nameLengths,
            MemorySegment values,
            MemorySegment valueLengths,
            long parameterCount);

    MemorySegment streamQueryWithParamsN(
            MemorySegment connection,
            MemorySegment sql,
            long sqlLength,
            MemorySegment format,
            long formatLength,
            MemorySegment names,
            MemorySegment nameLengths,
            MemorySegment values,
            MemorySegment valueLengths,
            long parameterCount);

    MemorySegment streamFetchResult(MemorySegment connection, MemorySegment stream);

    void streamCancelQuery(MemorySegment connection, MemorySegment stream);

    MemorySegment streamInsertWithParamsN(
            MemorySegment connection,
            MemorySegment sql,
            long sqlLength,
            MemorySegment format,
            long formatLength,
            MemorySegment names,
            MemorySegment nameLengths,
            MemorySegment values,
            MemorySegment valueLengths,
            long parameterCount);

    MemorySegment streamInsertError(MemorySegment insert);

    /** Zero means: go on. */
    int streamAppend(MemorySegment insert, MemorySegment bytes, long length);

    MemorySegment streamDone(MemorySegment insert);

    void streamCancelInsert(MemorySegment insert);

    void destroyInsertStream(MemorySegment insert);

    int classifyQueryN(
            MemorySegment connection,
            MemorySegment sql,
            long sqlLength,
            MemorySegment targetDatabase,
            long targetDatabaseLength,
            MemorySegment analysis);

    MemorySegment resultError(MemorySegment result);

    MemorySegment resultBuffer(MemorySegment result);

    long resultLength(MemorySegment result);

    double resultElapsed(MemorySegment result);

    long resultRowsRead(MemorySegment result);

    long resultStorageRowsRead(MemorySegment result);

    long resultStorageBytesRead(MemorySegment result);

    long resultRowsWritten(MemorySegment result);

    long resultBytesWritten(MemorySegment result);

    void destroyQueryResult(MemorySegment result);
}
