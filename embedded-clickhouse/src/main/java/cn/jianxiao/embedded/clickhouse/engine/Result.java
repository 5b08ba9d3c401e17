package cn.jianxiao.embedded.clickhouse.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A result's bytes, in memory of the engine until closed. */
public final class Result implements AutoCloseable {
    private static final int PIECE = 1 << 16;

    private final Chdb chdb;
    private final MemorySegment pointer;

    private Result(Chdb chdb, MemorySegment pointer) {
        this.chdb = chdb;
        this.pointer = pointer;
    }

    /** Takes the result over; one that carries an error is freed and its error thrown. */
    static Result of(Chdb chdb, MemorySegment pointer) {
        if (pointer.address() == 0) throw ClickHouseException.reported("the engine gave no result");
        String error = CText.read(chdb.resultError(pointer));
        if (error == null) return new Result(chdb, pointer);
        chdb.destroyQueryResult(pointer);
        throw ClickHouseException.reported(error);
    }

    public long length() {
        return chdb.resultLength(pointer);
    }

    public Summary summary() {
        return Summary.of(chdb, pointer);
    }

    /** The first bytes, at most so many. */
    public byte[] start(long limit) {
        return bytes().asSlice(0, Math.min(limit, length())).toArray(ValueLayout.JAVA_BYTE);
    }

    /** Writes all but the first {@code skipped} bytes. */
    public void writeTo(OutputStream out, long skipped) throws IOException {
        MemorySegment bytes = bytes();
        byte[] piece = new byte[(int) Math.min(PIECE, bytes.byteSize())];
        for (long at = skipped; at < bytes.byteSize(); ) {
            int n = (int) Math.min(piece.length, bytes.byteSize() - at);
            MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, at, piece, 0, n);
            out.write(piece, 0, n);
            at += n;
        }
    }

    private MemorySegment bytes() {
        long length = length();
        return length == 0 ? MemorySegment.NULL : chdb.resultBuffer(pointer).reinterpret(length);
    }

    @Override
    public void close() {
        chdb.destroyQueryResult(pointer);
    }
}
