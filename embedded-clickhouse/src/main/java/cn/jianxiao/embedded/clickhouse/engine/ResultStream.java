package cn.jianxiao.embedded.clickhouse.engine;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** A SELECT's result in pieces, each a whole block in the asked format, its header repeated. Closing early cancels. */
public final class ResultStream implements AutoCloseable {
    private final Chdb chdb;
    private final MemorySegment connection;
    private final MemorySegment pointer;
    private boolean ended;

    private ResultStream(Chdb chdb, MemorySegment connection, MemorySegment pointer) {
        this.chdb = chdb;
        this.connection = connection;
        this.pointer = pointer;
    }

    static ResultStream of(Chdb chdb, MemorySegment connection, MemorySegment pointer) {
        String error = CText.read(chdb.resultError(pointer));
        if (error == null) return new ResultStream(chdb, connection, pointer);
        chdb.destroyQueryResult(pointer);
        throw ClickHouseException.reported(error);
    }

    /** The next piece, for the caller to close; null at the end. */
    public @Nullable Result next() {
        if (ended) return null;
        ended = true; // an error ends the stream too
        Result piece = Result.of(chdb, chdb.streamFetchResult(connection, pointer));
        if (piece.length() == 0) {
            piece.close();
            return null;
        }
        ended = false;
        return piece;
    }

    @Override
    public void close() {
        if (!ended) chdb.streamCancelQuery(connection, pointer);
        chdb.destroyQueryResult(pointer);
    }
}
