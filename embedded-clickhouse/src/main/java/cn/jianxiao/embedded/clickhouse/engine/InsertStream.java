package cn.jianxiao.embedded.clickhouse.engine;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** An INSERT that takes its rows in pieces cut anywhere. Closed before {@link #finish}, it inserts nothing more. */
public final class InsertStream implements AutoCloseable {
    public static final int PIECE = 1 << 18;

    private final Chdb chdb;
    private final MemorySegment pointer;
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment piece = arena.allocate(PIECE);
    private boolean ended;

    private InsertStream(Chdb chdb, MemorySegment pointer) {
        this.chdb = chdb;
        this.pointer = pointer;
    }

    static InsertStream of(Chdb chdb, MemorySegment pointer) {
        String error = CText.read(chdb.streamInsertError(pointer));
        if (error == null) return new InsertStream(chdb, pointer);
        chdb.destroyInsertStream(pointer);
        throw ClickHouseException.reported(error);
    }

    /** False if the engine wants no more because it met an error, which {@link #finish} then throws. */
    public boolean append(byte[] bytes, int from, int length) {
        for (int at = from; at < from + length; ) {
            int n = Math.min(PIECE, from + length - at);
            MemorySegment.copy(bytes, at, piece, ValueLayout.JAVA_BYTE, 0, n);
            if (chdb.streamAppend(pointer, piece, n) != 0) return false;
            at += n;
        }
        return true;
    }

    public Summary finish() {
        ended = true;
        try (Result result = Result.of(chdb, chdb.streamDone(pointer))) {
            return result.summary();
        }
    }

    @Override
    public void close() {
        if (!ended) chdb.streamCancelInsert(pointer);
        chdb.destroyInsertStream(pointer);
        arena.close();
    }
}
